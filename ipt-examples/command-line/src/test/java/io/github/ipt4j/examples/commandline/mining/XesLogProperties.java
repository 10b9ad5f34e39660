package io.github.ipt4j.examples.commandline.mining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.testing.Texts;
import io.github.ipt4j.examples.commandline.mining.LogDocument.Trace;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.journal.Redactor;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was submitted, its log is valid and says what the verdicts say. */
final class XesLogProperties {

    private static final Set<String> TASKS =
            Stream.of(Task.values()).map(ActivityName::of).collect(Collectors.toUnmodifiableSet());

    @Provide
    static Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(RandomProtocols.any());
    }

    @Provide
    static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Texts.ids(),
                Arbitraries.strings()
                        .withChars("a<>&\"'\\]\u00e9\u202e\u2028\ufffe\uffff\ufffd")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.of("\ud83d\ude00", "x\ud83d\ude00y"));
    }

    private static AuditedCourse audited(Submitted submitted, boolean observing) {
        Audit audit = observing ? Audit.observing() : Audit.enforcing();
        return audit.under(submitted.protocol()).course(submitted.events());
    }

    private static LogDocument log(String id, AuditedCourse audited, XesView view) {
        String xml = Logs.of(view.of(id, audited), view);
        assertThat(xml.chars()).allMatch(character -> character == '\n' || (character >= ' ' && character < 0x7f));
        return LogDocument.of(xml);
    }

    @Property(tries = 300)
    void whateverWasSubmittedTheLogIsValid(
            @ForAll("submitted") Submitted submitted, @ForAll("ids") String id, @ForAll boolean observing) {
        AuditedCourse audited = audited(submitted, observing);
        for (XesView view : XesView.values()) {
            LogDocument log = log(id, audited, view);
            XesGrammar.assertKeptBy(log);
            assertThat(log.traces().get(0).attributes())
                    .containsEntry(
                            "concept:name", id.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff"))
                    .containsEntry("ipt:refused", Integer.toString(audited.refused()));
        }
    }

    @Property(tries = 300)
    void everyEntryThatWasSubmittedIsAnEventWithItsVerdict(
            @ForAll("submitted") Submitted submitted, @ForAll boolean observing) {
        AuditedCourse audited = audited(submitted, observing);
        assertThat(entries(log("c", audited, XesView.SUBMITTED)))
                .extracting(event -> event.get("ipt:line")
                        + ' '
                        + event.get("ipt:verdict")
                        + ' '
                        + event.getOrDefault("ipt:rules", "")
                        + ' '
                        + event.get("ipt:phase")
                        + ' '
                        + event.get("ipt:sessions"))
                .containsExactlyElementsOf(expected(audited));
    }

    private static List<String> expected(AuditedCourse audited) {
        return Stream.iterate(0, line -> line + 1)
                .limit(audited.verdicts().size())
                .map(line -> {
                    Verdict verdict = audited.verdicts().get(line);
                    String rules = verdict.rules().stream().map(Rule::id).collect(Collectors.joining(" "));
                    return (line + 1) + " " + verdict.type().word() + ' ' + rules + ' '
                            + verdict.course().state().word() + ' '
                            + verdict.course().state().sessions();
                })
                .toList();
    }

    @Property(tries = 300)
    void whatWasRefusedNeverLooksLikeWhatHappened(@ForAll("submitted") Submitted submitted) {
        AuditedCourse audited = audited(submitted, false);
        for (ImmutableMap<String, String> event :
                trace(log("c", audited, XesView.SUBMITTED)).events()) {
            boolean refused = event.get("ipt:verdict").equals(VerdictType.REJECTED.word());
            assertThat(event.get("lifecycle:transition").equals("ate_abort")).isEqualTo(refused);
            assertThat(event.containsKey("ipt:entry")).isNotEqualTo(refused);
        }
        assertThat(trace(log("c", audited, XesView.IN_FORCE)).events())
                .noneMatch(event -> event.get("ipt:verdict").equals(VerdictType.REJECTED.word()))
                .allMatch(event -> event.get("lifecycle:transition").equals("complete"));
    }

    @Property(tries = 300)
    void theEventsInForceAreThoseOfTheCourse(@ForAll("submitted") Submitted submitted) {
        AuditedCourse audited = audited(submitted, true);
        assertThat(entries(log("c", audited, XesView.IN_FORCE)))
                .extracting(event -> event.get("ipt:entry") + ' ' + event.get("time:timestamp"))
                .containsExactlyElementsOf(audited.course().history().events().stream()
                        .map((AcceptedEvent accepted) ->
                                accepted.entry() + " " + accepted.event().date() + "T00:00:00.000+00:00")
                        .toList());
    }

    @Property(tries = 300)
    void everyTaskThatIsDoneIsAnEventOnce(@ForAll("submitted") Submitted submitted) {
        AuditedCourse audited = audited(submitted, true);
        List<String> done = trace(log("c", audited, XesView.IN_FORCE)).events().stream()
                .map(event -> event.get("concept:name"))
                .filter(TASKS::contains)
                .filter(name -> !name.equals(ActivityName.of(Task.FORMULATION_AGREED)))
                .toList();
        assertThat(done).doesNotHaveDuplicates();
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(audited.course().state().tasksDone().stream()
                        .filter(task -> task != Task.FORMULATION_AGREED)
                        .map(ActivityName::of)
                        .toList());
    }

    @Property(tries = 300)
    void whatRedactingTakesAwayIsNotInTheLog(@ForAll("submitted") Submitted submitted) {
        Redactor redactor = Redactor.numbered();
        Audit audit = Audit.enforcing().under(submitted.protocol());
        AuditedCourse redacted =
                audit.course(submitted.events().stream().map(redactor::redact).toList());
        for (XesView view : XesView.values()) {
            assertThat(Logs.of(view.of("c", redacted), view))
                    .isEqualTo(Logs.of(view.of("c", audit.course(submitted.events())), view));
        }
    }

    private static Trace trace(LogDocument log) {
        return log.traces().get(0);
    }

    /** The events but tasks; agreeing on a formulation is both. */
    private static List<ImmutableMap<String, String>> entries(LogDocument log) {
        return trace(log).events().stream()
                .filter(event -> !TASKS.contains(event.get("concept:name"))
                        || event.get("concept:name").equals(ActivityName.of(Task.FORMULATION_AGREED)))
                .toList();
    }
}

package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.Texts;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.Slip;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of redacting, over any event that can be built. */
final class RedactorProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard();
    private static final byte[] KEY = "sixteen bytes...".getBytes(StandardCharsets.UTF_8);

    /** Wherever an id of somebody or something of theirs stands in a line. */
    private static final Pattern IDS =
            Pattern.compile("\"(id|goal|follows|recordedBy)\":\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String MARK = "an id as no other";
    private static final PrivateText WITHHELD = PrivateText.of(PrivateText.WITHHELD);

    /** Shorter texts can stand in a line by chance. */
    private static final int DISTINCTIVE = 8;

    @Property(tries = 25)
    void verdictsAndAdviceStayTheSame(
            @ForAll("submitted") Submitted submitted,
            @ForAll("slips") List<Slip> slips,
            @ForAll("redactors") Supplier<Redactor> redactors) {
        Redactor redactor = redactors.get();
        Course original = Course.enforcing(submitted.protocol());
        Course redacted = original;
        for (CourseEvent event : submitted.events()) {
            redacted = sameVerdict(original.record(event), redacted.record(written(redactor.redact(event))));
            original = original.record(event).course();
        }
        for (Slip slip : slips) {
            CourseEvent correction = slip.correct(original);
            redacted = sameVerdict(original.record(correction), redacted.record(written(redactor.redact(correction))));
            original = original.record(correction).course();
        }
    }

    private static Course sameVerdict(Verdict original, Verdict redacted) {
        assertThat(redacted.type()).isEqualTo(original.type());
        assertThat(redacted.rules()).isEqualTo(original.rules());
        assertThat(redacted.advisories()).isEqualTo(original.advisories());
        assertThat(redacted.course().state()).isEqualTo(original.course().state());
        return redacted.course();
    }

    private static CourseEvent written(CourseEvent event) {
        return FORMAT.read(FORMAT.write(event));
    }

    @Property(tries = 60)
    void whatIsRedactedSurvivesWritingAndReading(
            @ForAll("events") CourseEvent event, @ForAll("redactors") Supplier<Redactor> redactors) {
        CourseEvent redacted = redactors.get().redact(event);
        assertThat(written(redacted)).isEqualTo(redacted);
    }

    @Property(tries = 60)
    void nothingButIdsDiffersFromWhatIsWrittenWithoutPrivateText(@ForAll("events") CourseEvent event) {
        CourseEvent withheld = new Redactor((kind, id) -> id).redact(event);
        assertThat(FORMAT.write(withheld)).isEqualTo(FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT));
    }

    @Property(tries = 60)
    void noPrivateTextIsLeft(@ForAll("events") CourseEvent event, @ForAll("redactors") Supplier<Redactor> redactors) {
        CourseEvent redacted = redactors.get().redact(event);
        String line = FORMAT.write(redacted);
        assertThat(PrivateTexts.of(redacted)).allMatch(WITHHELD::equals);
        assertThat(line).doesNotContain("\"extensions\":", "\"record\":", "\"found\":");
        PrivateTexts.of(event).stream()
                .map(PrivateText::reveal)
                .filter(text -> text.length() >= DISTINCTIVE)
                .forEach(text -> assertThat(line).doesNotContain(quoted(text)));
    }

    private static String quoted(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    @Property(tries = 60)
    void noIdIsLeft(@ForAll("named") CourseEvent event, @ForAll("redactors") Supplier<Redactor> redactors) {
        String line = IDS.matcher(FORMAT.write(event)).replaceAll("\"$1\":\"" + MARK + "\"");
        assertThat(FORMAT.write(redactors.get().redact(FORMAT.read(line)))).doesNotContain(MARK);
    }

    @Property(tries = 60)
    void equalIdsHaveEqualPseudonymsAndDifferentIdsDifferentOnes(
            @ForAll("ids") List<String> ids, @ForAll("redactors") Supplier<Redactor> redactors) {
        Redactor redactor = redactors.get();
        Map<String, String> clients = new HashMap<>();
        Map<String, String> courses = new HashMap<>();
        for (String id : ids) {
            CohortCourse course = redactor.redact(CohortCourse.of(id, List.of(opening(id))));
            String client = ((CourseOpened) course.events().get(0)).client().id();
            assertThat(client).isEqualTo(clients.getOrDefault(id, client)).isNotEqualTo(course.course());
            assertThat(course.course()).isEqualTo(courses.getOrDefault(id, course.course()));
            clients.put(id, client);
            courses.put(id, course.course());
        }
        assertThat(clients.values()).doesNotHaveDuplicates();
        assertThat(courses.values()).doesNotHaveDuplicates();
    }

    private static CourseOpened opening(String client) {
        return CourseOpened.of(Protocols.standard(), DAY, Client.of(client), Concern.MAJOR_DEPRESSION);
    }

    /** What remains once ids are numbered is their pattern. */
    @Property(tries = 60)
    void redactingAgainChangesNothingButIds(@ForAll("lists") List<CourseEvent> events) {
        Redactor keyed = Redactor.keyed(KEY);
        Redactor again = Redactor.keyed(KEY);
        List<CourseEvent> once = events.stream().map(keyed::redact).toList();
        List<CourseEvent> twice = once.stream().map(again::redact).toList();
        assertThat(numbered(once)).isEqualTo(numbered(events));
        assertThat(numbered(twice)).isEqualTo(numbered(events));
        assertThat(numbered(numbered(events))).isEqualTo(numbered(events));
    }

    private static List<CourseEvent> numbered(List<CourseEvent> events) {
        Redactor redactor = Redactor.numbered();
        return events.stream().map(redactor::redact).toList();
    }

    @Provide
    Arbitrary<Supplier<Redactor>> redactors() {
        return Arbitraries.of(Redactor::numbered, () -> Redactor.keyed(KEY));
    }

    @Provide
    Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(Arbitraries.of(Protocols.shipped().values()));
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return Slip.any().list().ofMaxSize(3);
    }

    /** Few different ones, so that they repeat. */
    @Provide
    Arbitrary<List<String>> ids() {
        return Mixtures.mostly(1, Arbitraries.of("c-1", "c-2", "client-1", "client-2"), Texts.ids())
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Arbitraries.oneOf(Events.any(), fullSessions()).withoutEdgeCases();
    }

    /** Events in which ids can stand. */
    @Provide
    Arbitrary<CourseEvent> named() {
        return Arbitraries.oneOf(
                        Events.of(EventType.COURSE_OPENED), Events.of(EventType.RECORD_CORRECTED), fullSessions())
                .withoutEdgeCases();
    }

    /** Sessions in which so much is done that hardly anything is missing. */
    private static Arbitrary<CourseEvent> fullSessions() {
        return Activities.any()
                .list()
                .ofSize(20)
                .map(activities -> SessionHeld.of(Session.of(1, DAY, activities.toArray(new Activity[0]))));
    }

    @Provide
    Arbitrary<List<CourseEvent>> lists() {
        return Events.any().list().ofMinSize(1).ofMaxSize(8);
    }
}

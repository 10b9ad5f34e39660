package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The courses after published reports, and the corrected record, are judged as their page says. */
final class PublishedCasesTest {

    private static final String SCALE = CASES + "sass.json";

    /** What a line of {@code check} says beyond a plain acceptance. */
    private static final Pattern REMARK =
            Pattern.compile("\"line\":(\\d+),.*\"verdict\":\"(\\w+)\",\"rules\":\\[(.*?)].*\"advisories\":\\[(.*?)]");

    @Test
    void theCrisisOfTheAdolescentOpensAConcernAndTheCallOfThatEveningAnswersIt() {
        assertThat(remarks("adolescent-crisis-12", 22))
                .containsExactly(
                        "8 accepted: session.length,measure.deteriorated",
                        "9 accepted: risk.flagged",
                        "12 accepted: measure.no-improvement",
                        "13 accepted: measure.no-improvement");
        assertThat(show("adolescent-crisis-12"))
                .contains(
                        "Protocol kept       yes",
                        "Also present        parent (sessions 1, 4–6, 8, 10, 12)",
                        "Reviewed; this is no all-clear.",
                        "contact, 2026-09-03, flagged by the counselor (suicide);"
                                + " reviewed in contact, 2026-09-03: referred for urgent care");
    }

    @Test
    void theEndingThatTakesTwoSessionsDeviatesInThePlanAndInBothOfThem() {
        assertThat(remarks("treatment-resistant-6", 12))
                .containsExactly(
                        "2 accepted: phase.tasks-due",
                        "4 deviating formulation.plan:",
                        "9 deviating phase.last-session:",
                        "10 deviating phase.maximum:");
        assertThat(Run.of("progress", "--scales", SCALE, journal("treatment-resistant-6"))
                        .out())
                .contains("social maladjustment      baseline", "contact  2026-09-09        39  usual range");
    }

    @Test
    void theScaleThatIsNotShippedIsUnknownWithoutItsFile() {
        Run run = Run.of("check", journal("treatment-resistant-6"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("treatment-resistant-6.jsonl:2:");
    }

    @Test
    void theCoupleDeviatesInItsFocusAndThePlannedBreakIsNoGap() {
        assertThat(remarks("partner-present-8", 18))
                .filteredOn(remark -> !remark.endsWith("accepted: session.length"))
                .containsExactly(
                        "2 accepted: session.length,phase.tasks-due",
                        "5 deviating formulation.focus:",
                        "15 accepted: session.length,phase.tasks-due");
        assertThat(show("partner-present-8"))
                .contains("Latest event        2026-07-31", "Also present        partner (sessions 1–8)");
    }

    @Test
    void theCorrectedRecordIsTheCourseAsItIsKnownNow() {
        assertThat(remarks("maintenance-corrected", 14)).containsExactly("6 accepted: cadence.early");
        assertThat(show("maintenance-corrected"))
                .contains(
                        "Protocol kept       yes",
                        "The suicide items were last answered with zero; this is no all-clear.",
                        "removes entry 7 (contact-made, 2026-07-24)",
                        "removes entry 6 (session-held, 2026-06-20), adds session-held, 2026-07-20",
                        "adds session-missed, 2026-09-14")
                .doesNotContain("mistyped");
        assertThat(show("maintenance-corrected", "--as-of", "7"))
                .contains("Latest event        2026-07-24", "contact, 2026-07-24, flagged by the counselor");
    }

    private static Stream<String> remarks(String name, int lines) {
        Run run = Run.of("check", "--json", "--advisories", "--scales", SCALE, journal(name));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(lines);
        return REMARK.matcher(run.out())
                .results()
                .map(PublishedCasesTest::remark)
                .filter(remark -> !remark.endsWith(" accepted:"));
    }

    private static String remark(MatchResult line) {
        return (line.group(1) + " " + line.group(2) + " " + line.group(3) + ": " + line.group(4))
                .replace("\"", "")
                .replace(" :", ":")
                .strip();
    }

    private static String show(String name, String... options) {
        return Run.of(Stream.of(Stream.of("show", "--scales", SCALE), Stream.of(options), Stream.of(journal(name)))
                        .flatMap(part -> part)
                        .toArray(String[]::new))
                .out();
    }

    private static String journal(String name) {
        return CASES + name + ".jsonl";
    }
}

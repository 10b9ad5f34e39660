package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.MissedReason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the journal and the ids of advisories, which are permanent. */
class WordsTest {

    @Test
    void phasesAndSettings() {
        pins(Phase.values(), "initial", "intermediate", "termination");
        pins(Setting.values(), "individual", "group");
    }

    @Test
    void events() {
        pins(
                EventType.values(),
                "course-opened",
                "session-held",
                "session-missed",
                "contact-made",
                "formulation-agreed",
                "phase-entered",
                "course-concluded",
                "course-discontinued",
                "record-corrected");
    }

    @Test
    void reasons() {
        pins(MissedReason.values(), "cancelled-by-client", "cancelled-by-counselor", "no-show", "planned-break");
        pins(
                DiscontinuationReason.values(),
                "dropped-out",
                "referred-on",
                "clinical-deterioration",
                "ended-early-by-agreement",
                "moved-away",
                "died",
                "other");
    }

    @Test
    void tasks() {
        pins(
                Task.values(),
                "symptoms-assessed",
                "grief-explored",
                "role-dispute-explored",
                "role-transition-explored",
                "interpersonal-deficits-explored",
                "ipt-explained",
                "depression-explained",
                "formulation-agreed",
                "goals-set",
                "problem-presented",
                "termination-planned",
                "anger-accepted",
                "sadness-accepted",
                "loss-accepted",
                "grief-accepted",
                "competence-affirmed",
                "inventory-reviewed",
                "history-reviewed",
                "illness-named",
                "relapse-planned");
    }

    @Test
    void statusesAndVerdicts() {
        pins(CourseStatus.values(), "unopened", "open", "concluded", "discontinued");
        pins(VerdictType.values(), "accepted", "deviating", "rejected");
    }

    @Test
    void advisories() {
        assertThat(AdvisoryKind.values())
                .extracting(AdvisoryKind::id)
                .containsExactly(
                        "cadence.gap",
                        "cadence.early",
                        "session.length",
                        "phase.tasks-due",
                        "plan.departure",
                        "measure.missing",
                        "agenda.counselor-led",
                        "feeling.unresolved",
                        "competence.doubted",
                        "measure.deteriorated",
                        "measure.no-improvement",
                        "risk.flagged",
                        "client.age",
                        "date.leap",
                        "missed.repeated",
                        "measure.incomplete",
                        "measure.repeated",
                        "opening.protocol");
        for (AdvisoryKind kind : AdvisoryKind.values()) {
            assertThat(kind).hasToString(kind.id());
            assertThat(Wording.english().of(kind.statement())).isNotBlank();
            assertThat(Wording.english().of(kind.suggestion())).isNotBlank();
            assertThat(kind.source().citation()).isNotBlank();
        }
    }

    @Test
    void thePhaseThatFollows() {
        assertThat(Phase.INITIAL.next()).contains(Phase.INTERMEDIATE);
        assertThat(Phase.INTERMEDIATE.next()).contains(Phase.TERMINATION);
        assertThat(Phase.TERMINATION.next()).isEmpty();
    }

    private static void pins(VocabularyTerm[] terms, String... words) {
        assertThat(Stream.of(terms).map(VocabularyTerm::word)).containsExactly(words);
    }
}

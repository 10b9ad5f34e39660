package io.github.ipt4j.protocol.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every expected figure was counted by hand in {@link WorkedCourse}. */
final class FidelityTest {

    /** Made anew for each test: an altered place of the code would go unnoticed if it had run before. */
    private final Fidelity observed = Fidelity.of(played(Course.observing(Protocols.standard())));

    private static Course played(Course course) {
        Course played = course;
        for (CourseEvent event : WorkedCourse.events()) {
            played = played.record(event).course();
        }
        return played;
    }

    @ParameterizedTest
    @CsvSource({
        // figure, numerator, denominator, sessions counted, other sessions
        "TASKS_DONE, 10, 16, 1 2 3, ''",
        "INITIAL_THEMES, 2, 3, 1 2, ''",
        "FOCUS_WORKED_ON, 3, 4, 3 4 6, 5",
        "MOOD_LINKED, 2, 7, 3 6, 1 2 4 5 7",
        "LED_BY_CLIENT, 1, 2, 3, 4",
        "AGENDA_SHARED, 1, 3, 5, 3 4",
        "STRATEGIES_USED, 2, 9, 4 6, ''",
        "TECHNIQUES_USED, 2, 7, 3 4, ''",
        "IN_RHYTHM, 4, 6, 2 3 6 7, 4 5",
        "EXPECTED_LENGTH, 2, 3, 1 3, 2",
        "MEASURED, 4, 7, 1 3 5 7, 2 4 6",
        "EXERCISES_FOLLOWED_UP, 1, 2, 4, 5",
        "TERMINATION_THEMES, 2, 6, 7, ''",
        "SESSIONS_BEFORE_TERMINATION, 6, 12, 1 2 3 4 5 6, ''",
        "SESSIONS_IN_TERMINATION, 1, 3, 7, ''",
        "SESSIONS_IN_ALL, 7, 15, 1 2 3 4 5 6 7, ''",
    })
    void everyFigureIsAsCountedByHand(FigureKind kind, int numerator, int denominator, String counted, String others) {
        Figure figure = observed.figure(kind);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.numerator()).isEqualTo(numerator);
        assertThat(figure.denominator()).isEqualTo(denominator);
        assertThat(figure.counted()).containsExactlyElementsOf(numbers(counted));
        assertThat(figure.others()).containsExactlyElementsOf(numbers(others));
        assertThat(figure.ratio()).hasValue((double) numerator / denominator);
    }

    @Test
    void aQuestionnaireFilledInAtHomeMeasuresForTheNextSession() {
        Activity measure = AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 9));
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Course course = CourseScript.opened()
                .course()
                .record(SessionHeld.of(Session.of(1, monday)))
                .orElseThrow()
                .record(ContactMade.of(monday.plusDays(6), measure))
                .orElseThrow()
                .record(SessionHeld.of(Session.of(2, monday.plusDays(7))))
                .orElseThrow()
                .record(SessionHeld.of(Session.of(3, monday.plusDays(14))))
                .orElseThrow();

        assertThat(Fidelity.of(course).figure(FigureKind.MEASURED).counted()).containsExactly(2);
        assertThat(Fidelity.of(course).figure(FigureKind.MEASURED).others()).containsExactly(1, 3);
    }

    @Test
    void tasksAreReportedWithTheirDates() {
        assertThat(observed.tasks())
                .hasSize(13)
                .contains(
                        new TaskDoneValue(Task.SYMPTOMS_ASSESSED, LocalDate.of(2026, 1, 5), OptionalInt.of(1)),
                        new TaskDoneValue(Task.GOALS_SET, LocalDate.of(2026, 1, 12), OptionalInt.of(2)),
                        new TaskDoneValue(Task.FORMULATION_AGREED, LocalDate.of(2026, 1, 12), OptionalInt.empty()),
                        new TaskDoneValue(Task.PROBLEM_PRESENTED, LocalDate.of(2026, 1, 19), OptionalInt.of(3)));
        assertThat(observed.undone())
                .containsExactly(
                        Task.TERMINATION_PLANNED,
                        Task.ANGER_ACCEPTED,
                        Task.SADNESS_ACCEPTED,
                        Task.LOSS_ACCEPTED,
                        Task.GRIEF_ACCEPTED,
                        Task.COMPETENCE_AFFIRMED);
    }

    @Test
    void strategiesAndTechniquesAreReportedWithTheirSessions() {
        assertThat(observed.focus()).containsExactly(ProblemArea.ROLE_DISPUTE, ProblemArea.ROLE_TRANSITION);
        assertThat(observed.strategies().used()).containsExactly(Strategy.DISPUTE_NAMED, Strategy.OLD_ROLE_MOURNED);
        assertThat(observed.strategies().notUsed())
                .hasSize(7)
                .contains(Strategy.OPTIONS_WEIGHED)
                .doesNotContain(Strategy.NEW_TIES);
        assertThat(observed.techniques().sessions().get(Technique.EXPLORATION)).containsExactly(3, 4);
        assertThat(observed.techniques().notUsed()).hasSize(5).contains(Technique.CLARIFICATION);
    }

    @Test
    void aDeviationIsReportedWhereItArose() {
        assertThat(observed.departures()).hasSize(1);
        AcceptedEvent departure = observed.departures().get(0);

        assertThat(departure.entry()).isEqualTo(11);
        assertThat(departure.before().phase()).isEqualTo(Phase.INTERMEDIATE);
        assertThat(departure.after().sessions()).isEqualTo(6);
        assertThat(departure.event()).isEqualTo(WorkedCourse.events().get(10));
        assertThat(departure.waived()).isEqualTo(RuleSet.of(Rule.COURSE_WINDOW, Rule.TASK_TERMINATION_PLANNED));
    }

    @Test
    void enforcingRefusesWhatObservingMarks() {
        Fidelity enforced = Fidelity.of(played(Course.enforcing(Protocols.standard())));

        assertThat(enforced.departures()).isEmpty();
        assertThat(enforced.figure(FigureKind.SESSIONS_IN_TERMINATION).numerator())
                .isZero();
        assertThat(enforced.figure(FigureKind.FOCUS_WORKED_ON).others()).containsExactly(5, 7);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void beforeTheFirstSessionNothingIsCounted(FigureKind kind) {
        Figure figure = Fidelity.of(Course.enforcing(Protocols.standard())).figure(kind);

        assertThat(figure.numerator()).isZero();
        assertThat(figure.counted()).isEmpty();
        assertThat(figure.ratio().isPresent())
                .isEqualTo(EnumSet.of(
                                FigureKind.TASKS_DONE,
                                FigureKind.INITIAL_THEMES,
                                FigureKind.TERMINATION_THEMES,
                                FigureKind.TECHNIQUES_USED)
                        .contains(kind));
        assertThat(Wording.english().of(kind.numerator())).isNotBlank();
        assertThat(Wording.english().of(kind.denominator())).isNotBlank();
        assertThat(Wording.english().of(kind.basis().statement())).isNotBlank();
        assertThat(kind.source()).isNotNull();
    }

    private static List<Integer> numbers(String words) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(words)
                .map(Integer::valueOf)
                .toList();
    }
}

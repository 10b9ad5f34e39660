package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_ALREADY_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_NOT_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;
import static io.github.ipt4j.protocol.Rule.TASK_GOALS_SET;
import static io.github.ipt4j.protocol.Rule.TASK_PROBLEM_PRESENTED;
import static io.github.ipt4j.protocol.Rule.TASK_TERMINATION_PLANNED;
import static io.github.ipt4j.protocol.testing.CourseAssert.assertThat;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

class ObservingTest {

    private static final Deviation NEEDLESS = Deviation.of("so it was", PHASE_MINIMUM);

    @Test
    void whatKeepsEveryRuleIsAccepted() {
        given(observed()).when(NextEvent::session).thenAccepted();
    }

    @Test
    void aDepartureIsMarkedAndNotRefused() {
        given(observed().through(INITIAL, 4)).when(NextEvent::session).thenDeviating(PHASE_MAXIMUM);
    }

    @Test
    void theDeviationThatAnEventCarriesIsNotRead() {
        given(observed()).when(next -> next.session().deviating(NEEDLESS)).thenAccepted();
        given(observed().through(INITIAL, 4))
                .when(next -> next.session().deviating(NEEDLESS))
                .thenDeviating(PHASE_MAXIMUM);
    }

    @Test
    void anEventThatBreaksNoRuleDoesNotDeviateWhateverItCarries() {
        Course course =
                observed().then(next -> next.session().deviating(NEEDLESS)).course();
        assertThat(course).conforms();
        assertThat(course.history().events().get(1).event().deviation()).contains(NEEDLESS);
    }

    @Test
    void whatCannotHaveHappenedIsRejectedAllTheSame() {
        given(Course.observing(Protocols.standard())).when(NextEvent::session).thenRejected(COURSE_NOT_OPEN);
        given(observed()).when(NextEvent::opening).thenRejected(COURSE_ALREADY_OPEN);
        given(observed()).when(next -> next.daysLater(-1).missed()).thenRejected(DATE_ORDER);
        given(observed()).when(next -> next.entering(TERMINATION)).thenRejected(PHASE_ORDER);
    }

    @Test
    void beforeARejectionAllBrokenRulesAreReportedButNotThoseNamedWithoutNeed() {
        given(observed().through(INITIAL, 4))
                .when(next -> SessionHeld.of(next.begun().number(1).build()).deviating(NEEDLESS))
                .thenRejected(SESSION_NUMBER, PHASE_MAXIMUM);
    }

    @Test
    void eachDepartureIsCountedAtTheEventThatBreaksTheRule() {
        Course course = observed()
                .through(INTERMEDIATE, 3, 6)
                .entering(TERMINATION)
                .working(3)
                .then(NextEvent::conclusion)
                .course();
        assertThat(course).is(CourseStatus.CONCLUDED).hasDeviations(2);
        assertThat(course.history().deviations())
                .allSatisfy(departure -> assertThat(departure.waived()).containsExactly(COURSE_WINDOW));
    }

    @Test
    void anObservedCourseGoesOnWhateverIsMissing() {
        given(observed().entering(INTERMEDIATE))
                .when(next -> next.entering(TERMINATION))
                .thenDeviating(
                        COURSE_WINDOW, PHASE_MINIMUM, TASK_GOALS_SET, TASK_PROBLEM_PRESENTED, TASK_TERMINATION_PLANNED);
    }

    @Test
    void aCourseKnowsHowItIsJudged() {
        assertThat(observed().course().isObserving()).isTrue();
        assertThat(Course.enforcing(Protocols.standard()).isObserving()).isFalse();
    }

    private static CourseScript observed() {
        return CourseScript.from(Course.observing(Protocols.standard())).then(NextEvent::opening);
    }
}

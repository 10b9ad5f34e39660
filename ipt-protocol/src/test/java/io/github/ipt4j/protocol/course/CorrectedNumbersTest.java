package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of sessions after a correction. Sessions are held on day 10, 20, 30 …; the opening is entry 1. */
class CorrectedNumbersTest {

    @Test
    void aLateSessionFillsAGap() {
        Course course = correct(numbered(1, 2, 4), late(25, 3));
        assertThat(numbers(course)).containsExactly(1, 2, 3, 4);
        assertThat(course.history().deviations())
                .noneMatch(event -> event.waived().contains(Rule.SESSION_GAP));
    }

    @Test
    void aLateSessionWithoutAGapMovesTheSessionsAfterIt() {
        assertThat(numbers(correct(numbered(1, 2, 3), late(15, 2)))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aMistypedNumberIsReplaced() {
        Course course = numbered(1, 2, 5, 6);
        assertThat(numbers(correct(course, replacing(4, session(30, 3))))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCopyWithOneItemPutRightChangesNoNumber() {
        Course course = numbered(1, 2, 5, 6);
        for (int entry = 2; entry <= 5; entry++) {
            int number = new int[] {1, 2, 5, 6}[entry - 2];
            assertThat(numbers(correct(course, replacing(entry, session(10 * (entry - 1), number)))))
                    .containsExactly(1, 2, 5, 6);
        }
    }

    @Test
    void aCopyThatIsMovedChangesNoNumber() {
        Course course = correct(numbered(1, 2, 5, 6), replacing(4, session(33, 5)));
        assertThat(numbers(course)).containsExactly(1, 2, 5, 6);
    }

    @Test
    void aCopyOfASessionKeepsFilledTheGapThatALateEntryFills() {
        Course filled = correct(numbered(1, 2, 4), late(25, 3));
        assertThat(numbers(correct(filled, replacing(4, session(30, 4))))).containsExactly(1, 2, 3, 4);
        assertThat(numbers(correct(filled, replacing(5, session(25, 3))))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCopyOfALateSessionFillsNoGapThatWasLeftAfterIt() {
        Course late = correct(numbered(1, 2), late(25, 3));
        Course gap = late.record(session(40, 6)).orElseThrow();
        assertThat(numbers(gap)).containsExactly(1, 2, 3, 6);
        assertThat(numbers(correct(gap, replacing(4, session(25, 3))))).containsExactly(1, 2, 3, 6);
    }

    @Test
    void lateSessionsFillAGapInAnyOrder() {
        Course one = correct(correct(numbered(1, 4), late(12, 2)), late(14, 3));
        Course other = correct(correct(numbered(1, 4), late(14, 3)), late(12, 2));
        assertThat(numbers(one)).containsExactly(1, 2, 3, 4);
        assertThat(numbers(other)).containsExactly(1, 2, 3, 4);
        assertThat(one.history().deviations()).noneMatch(event -> event.waived().contains(Rule.SESSION_GAP));
    }

    @Test
    void aLateSessionCanLeaveAGapItself() {
        Course course = correct(numbered(1, 5), late(15, 3));
        assertThat(numbers(course)).containsExactly(1, 3, 5);
    }

    @Test
    void aLateSessionWhoseNumberIsTooLowLeavesNoGap() {
        assertThat(numbers(correct(numbered(1, 2, 3), late(25, 1)))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aLateSessionFillsOnlyTheGapDirectlyAfterIt() {
        assertThat(numbers(correct(numbered(1, 2, 5), late(15, 2)))).containsExactly(1, 2, 3, 6);
    }

    @Test
    void aGapThatWasLeftAfterTheLateSessionStays() {
        Course late = correct(numbered(1, 2), late(15, 2));
        Course after = late.record(session(30, 6)).orElseThrow();
        assertThat(numbers(after)).containsExactly(1, 2, 3, 6);
        assertThat(numbers(correct(after, late(12, 2)))).containsExactly(1, 2, 3, 4, 7);
    }

    @Test
    void aLateSessionThatIsRetractedNeverWas() {
        Course course = correct(numbered(1, 2, 4), late(25, 3));
        assertThat(numbers(correct(course, removing(5)))).containsExactly(1, 2, 4);
        Course moved = correct(numbered(1, 2, 3), late(15, 2));
        assertThat(numbers(correct(moved, removing(5)))).containsExactly(1, 2, 3);
    }

    @Test
    void aRetractedSessionIsNotCounted() {
        assertThat(numbers(correct(numbered(1, 2, 3), removing(3)))).containsExactly(1, 2);
    }

    @Test
    void theNextSessionFollowsTheLatestNumberInForce() {
        Course course = correct(numbered(1, 2, 3), late(15, 2));
        assertThat(course.nextSessionNumber()).isEqualTo(5);
        assertThat(course.state().sessions()).isEqualTo(4);
    }

    @Test
    void numbersEndAt999() {
        Course course = numbered(1, 998, 999);
        Verdict verdict = course.record(late(15, 2));
        assertThat(verdict.type()).isEqualTo(VerdictType.ACCEPTED);
        Verdict further = correct(numbered(1, 2, 999), removing(2)).record(late(35, 999));
        assertThat(further.type()).isEqualTo(VerdictType.ACCEPTED);
        Verdict beyond = course.record(late(35, 999));
        assertThat(beyond.rules()).containsExactly(Rule.SESSION_NUMBER);
        assertThat(beyond.violations().get(0).facts().get(0)).isEqualTo(atEntries(5));
    }

    @Test
    void asManyNumbersAsAreNeededBeyondTheLastAreReported() {
        Course course = numbered(1, 999);
        Verdict beyond = course.record(replacing(2, session(10, 3)));
        assertThat(beyond.rules()).containsExactly(Rule.SESSION_NUMBER);
        assertThat(beyond.violations().get(0).facts().get(0)).isEqualTo(atEntries(3));
    }

    private static Fact atEntries(Integer... entries) {
        return new Fact.AtEntries(ImmutableList.copyOf(entries));
    }

    private static Course numbered(int... numbers) {
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), FIRST_DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        for (int i = 0; i < numbers.length; i++) {
            course = course.record(session(10 * (i + 1), numbers[i])).orElseThrow();
        }
        return course;
    }

    private static SessionHeld session(int day, int number) {
        return SessionHeld.of(Session.of(number, FIRST_DAY.plusDays(day)));
    }

    private static Course correct(Course course, RecordCorrected correction) {
        return course.record(correction).orElseThrow();
    }

    private static RecordCorrected late(int day, int number) {
        return correction().adds(session(day, number)).build();
    }

    private static RecordCorrected replacing(int entry, CourseEvent event) {
        return correction().removes(entry).adds(event).build();
    }

    private static RecordCorrected removing(int entry) {
        return correction().removes(entry).build();
    }

    private static RecordCorrected.Builder correction() {
        LocalDate later = FIRST_DAY.plusDays(400);
        return RecordCorrected.builder().date(later).reason(PrivateText.of("a slip"));
    }

    private static List<Integer> numbers(Course course) {
        return course.history().sessions().stream().map(HeldSession::number).toList();
    }
}

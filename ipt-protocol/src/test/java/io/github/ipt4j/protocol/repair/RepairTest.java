package io.github.ipt4j.protocol.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs that can be worked out by hand, under a protocol of one or two sessions a phase that requires nothing. */
class RepairTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final Protocol SHORT = protocol(Bounds.between(3, 6), List.of(), Bounds.between(0, 4));

    private static Protocol protocol(Bounds sessions, List<Task> tasks, Bounds focus) {
        return Protocol.builder()
                .from(Protocols.standard())
                .id("short")
                .sessions(sessions)
                .initial(Bounds.between(1, 2))
                .intermediate(Bounds.between(1, 2))
                .termination(Bounds.between(1, 2))
                .focus(focus)
                .tasks(tasks)
                .build();
    }

    private static CourseOpened opened() {
        return CourseOpened.builder()
                .date(DAY)
                .client(Client.of("c-001"))
                .concerns(ImmutableList.of())
                .build();
    }

    private static CourseOpened opening() {
        return CourseOpened.of(SHORT, DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
    }

    private static SessionHeld session(int number, int days) {
        return SessionHeld.of(Session.of(number, DAY.plusDays(days)));
    }

    private static PhaseEntered entered(Phase phase, int days) {
        return PhaseEntered.of(DAY.plusDays(days), phase);
    }

    private static FormulationAgreed formulation(int sessions, int termination, ProblemArea... focus) {
        return FormulationAgreed.builder()
                .date(DAY)
                .focus(ImmutableList.copyOf(focus))
                .plannedSessions(sessions)
                .plannedTermination(termination)
                .build();
    }

    private static Repair repair(Protocol protocol, CourseEvent... events) {
        AuditedCourse audited = AuditedCourse.of(Course.enforcing(protocol), List.of(events));
        return RepairFinder.under(protocol).find(audited).orElseThrow();
    }

    private static List<String> edits(Repair repair) {
        return repair.edits().stream().map(Wording.in(Locale.ENGLISH)::of).toList();
    }

    @Test
    void aPhaseEnteredTooLateIsMoved() {
        Repair repair =
                repair(SHORT, opening(), session(1, 0), session(2, 7), session(3, 14), entered(Phase.INTERMEDIATE, 14));
        assertThat(repair.distance()).isEqualTo(2);
        assertThat(edits(repair))
                .singleElement()
                .asString()
                .startsWith("Event 5 (intermediate phase entered): move before event ");
        assertThat(repair.edits().get(0).kind()).isEqualTo(EditKind.PHASE_CHANGE_MOVED);
    }

    @Test
    void aConclusionBetweenSessionsIsMovedToTheEnd() {
        Repair repair = repair(
                SHORT,
                opening(),
                session(1, 0),
                entered(Phase.INTERMEDIATE, 0),
                session(2, 7),
                entered(Phase.TERMINATION, 7),
                CourseConcluded.of(DAY.plusDays(7)),
                session(3, 14));
        assertThat(edits(repair)).containsExactly("Event 6 (course concluded): move to the end.");
    }

    @Test
    void aDateThatIsTooLateIsChangedRatherThanAllAfterIt() {
        Repair repair = repair(SHORT, opening(), session(1, 3650), entered(Phase.INTERMEDIATE, 7), session(2, 7));
        assertThat(edits(repair)).containsExactly("Event 2 (session held): another date.");
        assertThat(repair.edits().get(0).rules().isEmpty()).isTrue();
    }

    @Test
    void aNumberThatLeavesAGapIsTheOneThatIsDue() {
        Repair repair = repair(SHORT, opening(), session(2, 0));
        assertThat(edits(repair)).containsExactly("Event 2 (session held): the number that is due.");
        assertThat(repair.edits().get(0).rules()).containsExactly(Rule.SESSION_GAP);
    }

    @Test
    void anOpeningWithoutConcernsRecordsOne() {
        assertThat(edits(repair(SHORT, opened()))).containsExactly("Event 1 (opening): record a concern.");
    }

    @Test
    void aRecordWithoutAnOpeningGetsOneWhereThatCostsLess() {
        assertThat(edits(repair(SHORT, session(1, 0), session(2, 7))))
                .containsExactly("Before event 1: add another (course opened).");
        assertThat(edits(repair(SHORT, ContactMade.of(DAY)))).hasSize(1);
    }

    @Test
    void aDeviationThatNothingNeedsIsWithdrawn() {
        CourseEvent deviating = session(1, 0).deviating(Deviation.of("none", Rule.PHASE_MAXIMUM));
        assertThat(edits(repair(SHORT, opening(), deviating)))
                .containsExactly("Event 2 (session held): no deviation, since none is needed.");
    }

    @Test
    void aFormulationGetsAnotherPlanAndFocus() {
        Protocol focused = protocol(Bounds.between(3, 6), List.of(), Bounds.between(0, 1));
        assertThat(edits(repair(focused, opening(), formulation(9, 9, ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE))))
                .containsExactlyInAnyOrder(
                        "Event 2 (formulation agreed): another focus.",
                        "Event 2 (formulation agreed): another number of planned sessions.",
                        "Event 2 (formulation agreed): another number of planned sessions.");
    }

    @Test
    void whatIsUndoneIsRecordedInTheSessionBeforeThePhaseIsLeft() {
        Protocol asking = protocol(
                Bounds.between(3, 6),
                List.of(Task.GRIEF_EXPLORED, Task.FORMULATION_AGREED, Task.PROBLEM_PRESENTED),
                Bounds.between(2, 4));
        Repair repair = repair(
                asking,
                opening(),
                session(1, 0),
                SessionMissed.of(DAY.plusDays(3), MissedReason.NO_SHOW),
                entered(Phase.INTERMEDIATE, 3),
                session(2, 7),
                entered(Phase.TERMINATION, 7));
        assertThat(edits(repair))
                .containsExactly(
                        "Event 2 (session held): record that a difficulty is identified: interpersonal deficits.",
                        "Event 2 (session held): record an activity: grief over a death explored.",
                        "Before event 4: add another (formulation agreed).",
                        "Event 5 (session held): record an activity: problem presented.");
        assertThat(repair.distance()).isEqualTo(6);
    }

    @Test
    void aSessionThatIsMissingIsAddedWithWhatItMustDo() {
        Protocol asking = protocol(Bounds.between(3, 6), List.of(Task.ANGER_ACCEPTED), Bounds.between(0, 4));
        Repair repair = repair(
                asking,
                opening(),
                session(1, 0),
                entered(Phase.INTERMEDIATE, 0),
                session(2, 7),
                entered(Phase.TERMINATION, 7),
                CourseConcluded.of(DAY.plusDays(14)),
                ContactMade.of(DAY.plusDays(400)),
                CourseDiscontinued.of(DAY.plusDays(401), DiscontinuationReason.OTHER),
                CourseOpened.of(SHORT, DAY.plusDays(402), Client.of("c-001"), Concern.MAJOR_DEPRESSION));
        assertThat(repair.distance()).isPositive();
        assertThat(edits(repair)).contains("Event 9 (course opened): remove.");
    }

    @Test
    void aRefusedCorrectionIsNoPartOfTheRecordAndAnAcceptedOneIsByWhatItChanged() {
        RecordCorrected wrong = RecordCorrected.builder()
                .date(DAY)
                .reason(PrivateText.of("a slip"))
                .removes(9)
                .build();
        assertThat(repair(SHORT, opening(), session(1, 0), wrong).distance()).isZero();
        RecordCorrected right = wrong.toBuilder().removes(2).build();
        assertThat(repair(SHORT, opening(), session(1, 0), right).conforming()).containsExactly(opening());
    }

    @Test
    void aRecordThatIsLongOrOfManySessionsIsSearchedWithoutABound() {
        Protocol endless = Protocol.builder()
                .from(SHORT)
                .sessions(Bounds.between(3, 900))
                .intermediate(Bounds.atLeast(1))
                .build();
        assertThat(repair(endless, opening(), session(1, 0), session(2, 0)).distance())
                .isEqualTo(1);
        List<CourseEvent> contacts = new ArrayList<>(List.of(opening(), session(1, 0)));
        IntStream.range(0, 20_000).forEach(day -> contacts.add(ContactMade.of(DAY)));
        contacts.add(entered(Phase.INTERMEDIATE, 0));
        assertThat(repair(SHORT, contacts.toArray(new CourseEvent[0])).distance())
                .isZero();
    }

    @Test
    void aSearchThatWouldTakeTooLongIsGivenUp() {
        Protocol endless = Protocol.builder()
                .from(Protocols.standard())
                .id("endless")
                .sessions(Bounds.between(600, 900))
                .termination(Bounds.between(2, 800))
                .build();
        List<CourseEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(session(1, 40 - i));
            events.add(entered(Phase.TERMINATION, i));
        }
        AuditedCourse audited = AuditedCourse.of(Course.observing(endless), events);
        RepairFinder finder = RepairFinder.under(endless);
        assertThat(finder.find(audited)).isEmpty();
        assertThat(finder.findAll(audited, 2)).isEmpty();
        assertThat(finder).hasToString("RepairFinder[endless]");
    }

    @Test
    void atLeastOneRepairMustBeAskedFor() {
        AuditedCourse audited = AuditedCourse.of(Course.observing(SHORT), List.of(opening()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepairFinder.under(SHORT).findAll(audited, 0));
    }

    @Test
    void nothingOfTheClientIsInTexts() {
        Repair repair = repair(SHORT, opening(), session(2, 0));
        assertThat(repair).hasToString("Repair[distance 1, 1 edits]");
        assertThat(repair.edits().get(0)).hasToString("Edit[number-changed, session-held]");
    }
}

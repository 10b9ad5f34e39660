package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import java.util.Optional;

/**
 * What may come next in a course, and what each next step still lacks.
 *
 * <p>The outlook uses the machine that judges, so that a step which lacks nothing is accepted when it is recorded. A
 * correction of the record is no step: it is possible at any time, and does not come next.
 */
public final class Outlook {

    private final Course course;
    private final StateMachine machine;
    private final CourseState state;

    Outlook(Course course) {
        this.course = course;
        this.machine = course.machine();
        this.state = course.state();
    }

    /**
     * The steps that a course can take, each with what it lacks.
     *
     * @return the opening before the course is opened, and only a contact once it is closed; else a session held, a
     *     session missed, a contact, a formulation, the next phase or the conclusion, and the discontinuation
     */
    public ImmutableList<NextStep> steps() {
        return new NextSteps(machine, state).all();
    }

    /**
     * The steps that can be taken now.
     *
     * @return those of {@link #steps()} that lack nothing
     */
    public ImmutableList<NextStep> possibleSteps() {
        return steps().stream().filter(NextStep::isPossible).collect(ImmutableList.toImmutableList());
    }

    /**
     * The tasks to do before the current phase can end.
     *
     * @return the tasks of the phase that are not done; none unless the course is open
     */
    public ImmutableSet<Task> outstanding() {
        return isOpen() ? Bits.tasks(machine.requirements().undone(state)) : ImmutableSet.of();
    }

    /**
     * How many sessions the course can have in total and still keep its protocol.
     *
     * @return the totals that are still possible; the number held if the course is closed; empty if, after a deviation,
     *     no total would keep the protocol
     */
    public Optional<Bounds> sessions() {
        return state.status().isClosed()
                ? Optional.of(Bounds.exactly(state.sessions()))
                : machine.budget().totals(state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase());
    }

    /**
     * How many more sessions the course can have.
     *
     * @return {@link #sessions()} less those that were held
     */
    public Optional<Bounds> remaining() {
        return sessions()
                .map(totals ->
                        Bounds.between(totals.min() - state.sessions(), totals.maxOr(totals.min()) - state.sessions()));
    }

    /**
     * Which session can be the first of the termination phase.
     *
     * @return the numbers of the earliest and the latest such session; empty if the course is closed, the termination
     *     has been entered, or, after a deviation, no number would keep the protocol
     */
    public Optional<Bounds> terminationBegins() {
        return state.status().isClosed() || state.phase() == Phase.TERMINATION
                ? Optional.empty()
                : machine.budget()
                        .terminationEntry(state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase())
                        .map(after -> Bounds.between(after.min() + 1, after.maxOr(after.min()) + 1));
    }

    private boolean isOpen() {
        return state.status() == CourseStatus.OPEN;
    }

    /**
     * The protocol and where the course stands.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Outlook[" + course.protocol().id() + ", " + state.word() + ", " + state.sessions() + " sessions]";
    }
}

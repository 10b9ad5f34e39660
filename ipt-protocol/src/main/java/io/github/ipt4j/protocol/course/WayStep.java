package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a {@link Way}: some sessions, or another event.
 *
 * <p>Its place is given by the number of sessions that have been held in total once it is taken. Its dates assume
 * sessions at the protocol's cadence from the latest one on, which is our choice; {@code plan.SessionPlan} plans around
 * days off.
 */
public sealed interface WayStep extends Worded permits WayStepValue {

    /**
     * The kind of event that records the step.
     *
     * @return the type; one event for each session
     */
    EventType type();

    /**
     * The phase that is entered, or in which the sessions are held.
     *
     * @return the phase, or empty if the step is neither
     */
    Optional<Phase> phase();

    /**
     * How many sessions the step takes.
     *
     * @return 0 if it is no session
     */
    int sessions();

    /**
     * The tasks to do in the step, in any of its sessions.
     *
     * @return the tasks; none if there is nothing left to do
     */
    ImmutableSet<Task> tasks();

    /**
     * In how many further problem areas a difficulty must be identified in the sessions of the step. If there are not
     * as many, the way is not open to this client.
     *
     * @return 0 to 4
     */
    int areas();

    /**
     * The problem areas that must be among them.
     *
     * @return the areas, at most as many as {@link #areas()}; none unless an event asks for them
     */
    ImmutableSet<ProblemArea> namedAreas();

    /**
     * Whether the step is the event that the destination asks to have accepted.
     *
     * @return true for the last step of a way to such a destination
     */
    boolean isGivenEvent();

    /**
     * How many sessions have been held in total once the step is taken on this way.
     *
     * @return 0 or more
     */
    int after();

    /**
     * After how many sessions in total the step can be taken, on any way to the destination. Of sessions, the earliest
     * is {@link #after()}, and the latest the number by which they must have been held.
     *
     * @return the earliest and the latest number
     */
    Bounds possibleAfter();

    /**
     * When the step can be taken at the earliest.
     *
     * @return the date, by the protocol's cadence; empty before the course is opened
     */
    Optional<LocalDate> earliest();

    /**
     * When the step can be taken at the latest, if every session follows the one before at the protocol's cadence.
     *
     * @return the date; empty before the course is opened
     */
    Optional<LocalDate> latest();

    /**
     * The step without what is to be done in it.
     *
     * @return what the step is, and its place
     */
    Message summary();

    /**
     * The step for a clinician.
     *
     * @return what the step is, what is to be done in it, and its place
     */
    @Override
    Message message();
}

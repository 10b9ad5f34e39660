package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a {@link StateMachine} to an event: the next state, or a refusal.
 *
 * <ul>
 *   <li><em>Accepted</em>: no rule is broken, and there is a next state.
 *   <li><em>Deviating</em>: {@link #rules()} are broken and all of them waived, and there is a next state.
 *   <li><em>Rejected</em>: {@link #rules()} are broken and not all of them waived; the state stays what it was.
 * </ul>
 */
public final class Transition {

    private final RuleSet rules;
    private final @Nullable CourseState next;

    private Transition(RuleSet rules, @Nullable CourseState next) {
        this.rules = rules;
        this.next = next;
    }

    static Transition to(CourseState next, RuleSet waived) {
        return new Transition(waived, next);
    }

    static Transition rejected(RuleSet broken) {
        return new Transition(broken, null);
    }

    /**
     * The kind of answer.
     *
     * @return accepted, deviating or rejected
     */
    public VerdictType type() {
        if (next == null) {
            return VerdictType.REJECTED;
        }
        return rules.isEmpty() ? VerdictType.ACCEPTED : VerdictType.DEVIATING;
    }

    /**
     * The rules that the event breaks, those waived among them.
     *
     * @return none if it is accepted, those that are waived if it deviates, all of them if it is rejected
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The state after the event.
     *
     * @return the next state, or empty if the event is rejected
     */
    public Optional<CourseState> next() {
        return Optional.ofNullable(next);
    }

    /** The state after the event, if it is not rejected: without an object around it. */
    @Nullable CourseState nextOrNull() {
        return next;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Transition that && rules.equals(that.rules) && Objects.equals(next, that.next);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, next);
    }

    /**
     * The kind of answer and the rules.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return type().word() + " " + rules;
    }
}

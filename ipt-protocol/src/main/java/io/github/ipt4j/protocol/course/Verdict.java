package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;

/**
 * The verdict on an event: accepted, deviating or rejected.
 *
 * <p>A verdict is immutable. Violations and advisories are computed on request.
 */
public abstract sealed class Verdict permits Accepted, Deviating, Rejected {

    private final Course before;
    private final CourseEvent event;
    private final RuleSet rules;
    private final Course course;

    Verdict(Course before, CourseEvent event, RuleSet rules, Course course) {
        this.before = before;
        this.event = event;
        this.rules = rules;
        this.course = course;
    }

    /**
     * The kind of verdict.
     *
     * @return the constant that stands for the subtype
     */
    public abstract VerdictType type();

    /**
     * The event that was judged.
     *
     * @return the event as it was submitted
     */
    public final CourseEvent event() {
        return event;
    }

    /**
     * The course after the event.
     *
     * @return the next course; if the event is rejected, the course before it, which additionally remembers what the
     *     event says about the client's safety
     */
    public final Course course() {
        return course;
    }

    /**
     * The rules that the event breaks, those waived among them.
     *
     * @return none if it is accepted; those that were waived if it deviates; all of them if it is rejected
     */
    public final RuleSet rules() {
        return rules;
    }

    /**
     * The rules that the event breaks, with the facts that show it.
     *
     * @return one for each of {@link #rules()}, in order
     */
    public final ImmutableList<Violation> violations() {
        return before.explain(event, rules);
    }

    /**
     * The advisories on the event.
     *
     * @return the advisories, in order; if it is rejected, at most {@link AdvisoryKind#RISK_FLAGGED}, where the event
     *     itself carries a signal about the client's safety
     */
    public ImmutableList<Advisory> advisories() {
        return Advisor.advise(before, event, course);
    }

    /**
     * What the event changed in what was recorded before it, if it is a correction that is not rejected.
     *
     * @return the effect, or empty for a rejected correction and for any other event
     */
    public final Optional<CorrectionEffect> correction() {
        return event instanceof RecordCorrected correction && type() != VerdictType.REJECTED
                ? Optional.of(Comparison.of(before, correction, course))
                : Optional.empty();
    }

    /**
     * Returns the course after the event, if the event is not rejected.
     *
     * @return {@link #course()}
     * @throws ProtocolViolationException if the event is rejected
     */
    public Course orElseThrow() {
        return course;
    }

    /**
     * The verdict and the rules, and nothing of the client.
     *
     * @return a short English phrase
     */
    @Override
    public final String toString() {
        return type().word() + " " + event.type().word() + " " + rules;
    }
}

package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * The entries in force, judged anew from an unopened course: each is applied whatever it breaks, unless a rule that is
 * reported alone is among it.
 *
 * @param steps what came of each entry, in order
 * @param unwaived the rules that some entry breaks and that neither its own deviation nor an earlier correction waives
 */
record Replay(ImmutableList<Step> steps, RuleSet unwaived) {

    /**
     * An entry in a replay.
     *
     * @param entry the entry
     * @param event its event; a session has the number that it now has
     * @param before the state in which it occurs
     * @param broken the rules that it breaks
     * @param unwaived those among them that neither its own deviation nor an earlier correction waives
     * @param after the state to which it leads
     */
    record Step(
            EntryInForce entry,
            CourseEvent event,
            CourseState before,
            RuleSet broken,
            RuleSet unwaived,
            CourseState after) {}

    static Replay of(StateMachine machine, ImmutableList<EntryInForce> entries) {
        int[] numbers = SessionNumbers.of(entries);
        ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(entries.size());
        RuleSet unwaived = RuleSet.NONE;
        CourseState state = CourseState.UNOPENED;
        for (int i = 0; i < numbers.length; i++) {
            Step step = step(machine, state, entries.get(i), numbers[i]);
            steps.add(step);
            unwaived = unwaived.union(step.unwaived);
            state = step.after;
        }
        return new Replay(steps.build(), unwaived);
    }

    private static Step step(StateMachine machine, CourseState state, EntryInForce entry, int number) {
        CourseEvent event = entry.numbered(number);
        boolean tooMany = entry.isSession() && EntryInForce.isBeyondTheLast(number);
        RuleSet broken = machine.broken(state, event).withIf(tooMany, Rule.SESSION_NUMBER);
        boolean applies = broken.intersect(RuleSet.REPORTED_ALONE).isEmpty();
        return new Step(
                entry,
                event,
                state,
                broken,
                broken.minus(waivable(machine, entry)),
                applies ? machine.evolve(state, event) : state);
    }

    private static RuleSet waivable(StateMachine machine, EntryInForce entry) {
        if (machine.isObserving()) {
            return RuleSet.WAIVABLE;
        }
        return StateMachine.waivedBy(entry.event()).union(entry.granted()).intersect(RuleSet.WAIVABLE);
    }

    /** The state to which all entries lead. */
    CourseState state() {
        return steps.isEmpty() ? CourseState.UNOPENED : steps.get(steps.size() - 1).after;
    }

    /** Whether no entry breaks a rule. */
    boolean conforms() {
        return steps.stream().allMatch(step -> step.broken.isEmpty());
    }

    /** The entries, each with the rules that it breaks now waived. */
    ImmutableList<EntryInForce> granting() {
        return unwaived.isEmpty()
                ? steps.stream().map(Step::entry).collect(ImmutableList.toImmutableList())
                : steps.stream()
                        .map(step -> step.entry.withGranted(step.unwaived))
                        .collect(ImmutableList.toImmutableList());
    }
}

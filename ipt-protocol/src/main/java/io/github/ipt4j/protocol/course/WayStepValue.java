package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.time.LocalDate;
import java.util.Optional;

record WayStepValue(
        EventType type, Optional<Phase> phase, int sessions, boolean isGivenEvent, StepWork work, StepPlace place)
        implements WayStep {

    /** What to do in the step. */
    record StepWork(ImmutableSet<Task> tasks, int areas, ImmutableSet<ProblemArea> namedAreas) {

        static final StepWork NONE = new StepWork(ImmutableSet.of(), 0, ImmutableSet.of());
    }

    /** Where and when the step can be taken. */
    record StepPlace(int after, Bounds possibleAfter, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    @Override
    public ImmutableSet<Task> tasks() {
        return work.tasks;
    }

    @Override
    public int areas() {
        return work.areas;
    }

    @Override
    public ImmutableSet<ProblemArea> namedAreas() {
        return work.namedAreas;
    }

    @Override
    public int after() {
        return place.after;
    }

    @Override
    public Bounds possibleAfter() {
        return place.possibleAfter;
    }

    @Override
    public Optional<LocalDate> earliest() {
        return place.earliest;
    }

    @Override
    public Optional<LocalDate> latest() {
        return place.latest;
    }

    @Override
    public Message summary() {
        return WayWords.summary(this);
    }

    @Override
    public Message message() {
        return WayWords.of(this);
    }

    /** The kind of event, and the place. */
    @Override
    public String toString() {
        return "WayStep[" + type.word() + phase.map(of -> " " + of.word()).orElse("") + ", " + sessions
                + " sessions, after " + place.after + " (" + place.possibleAfter + ")]";
    }
}

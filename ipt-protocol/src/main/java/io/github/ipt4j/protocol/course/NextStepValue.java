package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

record NextStepValue(EventType type, Optional<Phase> phase, RuleSet lacks, ImmutableSet<Task> tasks)
        implements NextStep {

    /** The step, and how many rules it would break. */
    @Override
    public String toString() {
        return "NextStep[" + word() + ", lacks " + lacks.size() + "]";
    }
}

package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

record AssessmentValue(
        Scale scale, Optional<ImmutableList<OptionalInt>> items, OptionalInt total, OptionalInt difficulty)
        implements Assessment {

    /** The scale, and none of what it found. */
    @Override
    public String toString() {
        return "Assessment[" + scale.id() + "]";
    }
}

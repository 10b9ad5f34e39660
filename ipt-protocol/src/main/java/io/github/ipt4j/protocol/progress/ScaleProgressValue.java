package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.measure.Scale;

record ScaleProgressValue(Scale scale, ImmutableList<Measurement> measurements) implements ScaleProgress {

    ScaleProgressValue {
        if (measurements.isEmpty()
                || !Iterables.all(
                        measurements,
                        measurement -> measurement.assessment().scale().equals(scale))) {
            throw new IllegalArgumentException("measurements must be of the scale, and at least one.");
        }
    }

    /** The scale, and how often it was filled in. */
    @Override
    public String toString() {
        return "ScaleProgress[" + scale.id() + ", " + measurements.size() + " measurements]";
    }
}

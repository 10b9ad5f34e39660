package io.github.ipt4j.protocol.progress;

record ChangeValue(Measurement baseline, Measurement later) implements Change {

    ChangeValue {
        if (!baseline.assessment().scale().equals(later.assessment().scale())) {
            throw new IllegalArgumentException("baseline and later must be of the same scale.");
        }
        if (baseline.total().isEmpty() || later.total().isEmpty()) {
            throw new IllegalArgumentException("baseline and later must have totals.");
        }
    }

    /** The scale, and where it was assessed, and none of the scores. */
    @Override
    public String toString() {
        return "Change[" + scale().id() + ", " + MeasurementValue.place(baseline.session()) + " and "
                + MeasurementValue.place(later.session()) + "]";
    }
}

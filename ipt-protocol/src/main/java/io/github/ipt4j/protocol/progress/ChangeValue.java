package io.github.ipt4j.protocol.progress;

record ChangeValue(Measurement baseline, Measurement later) implements Change {

    ChangeValue {
        if (!baseline.assessment().scale().equals(later.assessment().scale())) {
            throw new IllegalArgumentException("baseline and later must be of the same scale.");
        }
    }

    /** The scale and the two sessions, and none of the scores. */
    @Override
    public String toString() {
        return "Change[" + scale().id() + ", sessions " + baseline.session() + " and " + later.session() + "]";
    }
}

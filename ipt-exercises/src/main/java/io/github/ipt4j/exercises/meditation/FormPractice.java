package io.github.ipt4j.exercises.meditation;

import java.util.OptionalDouble;

/**
 * How the practice of one form went.
 *
 * @param form the form
 * @param times how often it was logged; at least 1
 * @param asPlanned how often it was possible as planned
 * @param inPart how often it was possible in part
 * @param meanChange the mean of tension after less tension before, below zero where tension fell; empty if it was not rated
 */
public record FormPractice(MeditationForm form, int times, int asPlanned, int inPart, OptionalDouble meanChange) {

    /**
     * Whether the form fits into the client's days.
     *
     * @return true if it was possible, at least in part, more often than not
     */
    public boolean isFeasible() {
        return 2 * (asPlanned + inPart) > times;
    }
}

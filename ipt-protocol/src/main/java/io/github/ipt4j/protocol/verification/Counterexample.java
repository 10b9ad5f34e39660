package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A journal that shows that a property does not hold.
 *
 * @param property what does not hold
 * @param journal the events that lead there from the beginning, as few as can be; each but the last is accepted, and so is
 *     the last unless {@code what} says otherwise
 * @param what what is wrong after them, as an English sentence
 */
public record Counterexample(Property property, ImmutableList<CourseEvent> journal, String what) {

    /**
     * The property, and how many events show that it fails.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Counterexample[" + property.word() + ", " + journal.size() + " events]";
    }
}

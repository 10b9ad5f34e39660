package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.event.CourseEvent;

record CounterexampleValue(Property property, ImmutableList<CourseEvent> journal, Message what)
        implements Counterexample {

    /** The property, and how many events show that it fails. */
    @Override
    public String toString() {
        return "Counterexample[" + property.word() + ", " + journal.size() + " events]";
    }
}

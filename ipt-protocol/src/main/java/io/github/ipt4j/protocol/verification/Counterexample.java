package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.event.CourseEvent;

/** A journal that shows that a property does not hold. */
public sealed interface Counterexample permits CounterexampleValue {

    /**
     * The property that does not hold.
     *
     * @return the property
     */
    Property property();

    /**
     * A shortest journal after which the property fails.
     *
     * @return the events from the opening on; each but the last is accepted, and so is the last unless {@link #what()}
     *     says otherwise
     */
    ImmutableList<CourseEvent> journal();

    /**
     * What is wrong after the journal.
     *
     * @return a sentence
     */
    Message what();
}

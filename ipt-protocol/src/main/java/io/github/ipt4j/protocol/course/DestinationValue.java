package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.OptionalInt;

record DestinationValue(EventType type, Optional<Phase> phase, OptionalInt sessions, Optional<CourseEvent> event)
        implements Destination {

    static final DestinationValue CONCLUSION = concluded(OptionalInt.empty());

    static DestinationValue entering(Phase phase) {
        EventType type = phase == Phase.INITIAL ? EventType.COURSE_OPENED : EventType.PHASE_ENTERED;
        return new DestinationValue(type, Optional.of(phase), OptionalInt.empty(), Optional.empty());
    }

    static DestinationValue conclusionAfter(int sessions) {
        return concluded(OptionalInt.of(sessions));
    }

    private static DestinationValue concluded(OptionalInt sessions) {
        return new DestinationValue(EventType.COURSE_CONCLUDED, Optional.empty(), sessions, Optional.empty());
    }

    static DestinationValue acceptanceOf(CourseEvent event) {
        return new DestinationValue(event.type(), Optional.empty(), OptionalInt.empty(), Optional.of(event));
    }

    @Override
    public Message message() {
        if (event.isPresent()) {
            return words("event").with("event", type);
        }
        return phase.map(entered -> words("phase").with("phase", entered))
                .orElseGet(() -> sessions.isPresent()
                        ? words("sessions").with("sessions", sessions.getAsInt())
                        : words("conclusion"));
    }

    private static Message words(String kind) {
        return Message.of("protocol/way", "destination." + kind);
    }

    /** The kind of event, and what is asked of it. */
    @Override
    public String toString() {
        return "Destination[" + type.word()
                + phase.map(entered -> " " + entered.word()).orElse("")
                + (sessions.isPresent() ? " after " + sessions.getAsInt() : "") + "]";
    }
}

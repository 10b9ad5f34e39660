package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.event.CourseEvent;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.Event;

/** An event as Easy States takes it: of a class of its own for each trigger. */
abstract class EasyStatesEvent extends AbstractEvent {

    private final CourseEvent event;

    private EasyStatesEvent(CourseEvent event) {
        this.event = event;
    }

    static EasyStatesEvent of(CourseEvent event) {
        return switch (Trigger.of(event)) {
            case OPEN -> new Opened(event);
            case HOLD -> new Held(event);
            case MISS -> new Missed(event);
            case AGREE -> new Agreed(event);
            case ENTER_INTERMEDIATE -> new IntermediateEntered(event);
            case ENTER_TERMINATION -> new TerminationEntered(event);
            case CONCLUDE -> new Concluded(event);
            case DISCONTINUE -> new Discontinued(event);
        };
    }

    static Class<? extends Event> type(Trigger trigger) {
        return switch (trigger) {
            case OPEN -> Opened.class;
            case HOLD -> Held.class;
            case MISS -> Missed.class;
            case AGREE -> Agreed.class;
            case ENTER_INTERMEDIATE -> IntermediateEntered.class;
            case ENTER_TERMINATION -> TerminationEntered.class;
            case CONCLUDE -> Concluded.class;
            case DISCONTINUE -> Discontinued.class;
        };
    }

    CourseEvent event() {
        return event;
    }

    private static final class Opened extends EasyStatesEvent {
        Opened(CourseEvent event) {
            super(event);
        }
    }

    private static final class Held extends EasyStatesEvent {
        Held(CourseEvent event) {
            super(event);
        }
    }

    private static final class Missed extends EasyStatesEvent {
        Missed(CourseEvent event) {
            super(event);
        }
    }

    private static final class Agreed extends EasyStatesEvent {
        Agreed(CourseEvent event) {
            super(event);
        }
    }

    private static final class IntermediateEntered extends EasyStatesEvent {
        IntermediateEntered(CourseEvent event) {
            super(event);
        }
    }

    private static final class TerminationEntered extends EasyStatesEvent {
        TerminationEntered(CourseEvent event) {
            super(event);
        }
    }

    private static final class Concluded extends EasyStatesEvent {
        Concluded(CourseEvent event) {
            super(event);
        }
    }

    private static final class Discontinued extends EasyStatesEvent {
        Discontinued(CourseEvent event) {
            super(event);
        }
    }
}

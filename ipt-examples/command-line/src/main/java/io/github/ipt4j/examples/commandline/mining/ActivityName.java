package io.github.ipt4j.examples.commandline.mining;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.PhaseEntered;

/**
 * What happens, as logs and models call it: the words of the journal with spaces for hyphens, since readers of DECLARE take
 * only letters, digits and spaces for the name of an activity.
 */
final class ActivityName {

    private ActivityName() {}

    /** A kind of event, but for entering a phase. */
    static String of(EventType type) {
        return spaced(type);
    }

    /** A task, where it is first done. */
    static String of(Task task) {
        return spaced(task);
    }

    static String ofEntering(Phase phase) {
        return spaced(EventType.PHASE_ENTERED) + ' ' + spaced(phase);
    }

    static String of(CourseEvent event) {
        return event instanceof PhaseEntered entered ? ofEntering(entered.phase()) : of(event.type());
    }

    private static String spaced(VocabularyTerm term) {
        return term.word().replace('-', ' ');
    }
}

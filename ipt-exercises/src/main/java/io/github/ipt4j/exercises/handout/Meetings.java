package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Setting;
import io.github.ipt4j.protocol.Task;

/** Says to a client how many meetings a protocol has, how often and how long, and how much to work on. */
final class Meetings {

    private static final int WEEK = 7;

    private static final ImmutableSet<Task> EXPLORING = Sets.immutableEnumSet(
            Task.GRIEF_EXPLORED,
            Task.ROLE_DISPUTE_EXPLORED,
            Task.ROLE_TRANSITION_EXPLORED,
            Task.INTERPERSONAL_DEFICITS_EXPLORED);

    private final Texts texts;
    private final Protocol protocol;

    Meetings(Texts texts, Protocol protocol) {
        this.texts = texts;
        this.protocol = protocol;
    }

    String planned() {
        return texts.filled(key(), range(protocol.sessions()), rhythm(), range(protocol.minutes()));
    }

    private String key() {
        if (protocol.setting() == Setting.GROUP) {
            return "meetings.group";
        }
        Bounds sessions = protocol.sessions();
        return sessions.maxOr(sessions.min()) == sessions.min() ? "meetings.fixed" : "meetings.individual";
    }

    /**
     * How many of the four areas to work on; nothing where the protocol explores some of them and leaves out
     * others.
     */
    String focus() {
        int explored = Sets.intersection(ImmutableSet.copyOf(protocol.tasks()), EXPLORING)
                .size();
        if (explored != 0 && explored != EXPLORING.size()) {
            return "";
        }
        return protocol.focus().equals(Bounds.exactly(1))
                ? texts.get("focus.one")
                : texts.filled("focus.some", range(protocol.focus()));
    }

    private String rhythm() {
        int days = protocol.cadenceDays();
        if (days % WEEK != 0) {
            return texts.filled("meetings.days", Integer.toString(days));
        }
        return days == WEEK
                ? texts.get("meetings.weekly")
                : texts.filled("meetings.weeks", Integer.toString(days / WEEK));
    }

    private String range(Bounds bounds) {
        int min = bounds.min();
        int max = bounds.maxOr(min);
        return min == max
                ? Integer.toString(min)
                : texts.filled(max == min + 1 ? "either" : "range", Integer.toString(min), Integer.toString(max));
    }
}

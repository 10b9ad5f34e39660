package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What was accepted into a course, the latest first: a list that grows by a link and shares all that came before. */
record History(@Nullable History earlier, Recorded latest, int size, boolean conforms) {

    static History of(@Nullable History earlier, Recorded latest) {
        return earlier == null
                ? new History(null, latest, 1, !latest.isDeviating())
                : new History(earlier, latest, earlier.size + 1, earlier.conforms && !latest.isDeviating());
    }

    /** Everything in the order in which it happened. */
    static ImmutableList<Recorded> inOrder(@Nullable History history) {
        Recorded[] all = new Recorded[history == null ? 0 : history.size];
        for (History link = history; link != null; link = link.earlier) {
            all[link.size - 1] = link.latest;
        }
        return ImmutableList.copyOf(all);
    }
}

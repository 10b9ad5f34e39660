package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted into a course, the latest first: a list that grows by a link and shares all that came before.
 *
 * @param before the course into which the latest event was accepted
 * @param earlier the history of that course
 * @param latest the latest event
 * @param size how many events there are
 * @param conforms whether none of them deviates
 */
record History(Course before, @Nullable History earlier, Recorded latest, int size, boolean conforms) {

    static History of(Course before, @Nullable History earlier, Recorded latest) {
        return earlier == null
                ? new History(before, null, latest, 1, !latest.isDeviating())
                : new History(before, earlier, latest, earlier.size + 1, earlier.conforms && !latest.isDeviating());
    }

    /** Everything in the order in which it happened. */
    static ImmutableList<Recorded> inOrder(@Nullable History history) {
        Recorded[] all = new Recorded[history == null ? 0 : history.size];
        for (History link = history; link != null; link = link.earlier) {
            all[link.size - 1] = link.latest;
        }
        return ImmutableList.copyOf(all);
    }

    /** What advising knows after the latest event, if it knew something before. */
    AdvisingState read(AdvisingState known) {
        return Advisor.evolve(known, before.state(), latest.event());
    }
}

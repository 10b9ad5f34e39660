package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a course keeps of all that was submitted, the latest first: a list that grows by a link and shares all that came
 * before. It holds every event that was accepted, and of those that were refused only the ones that say something about a
 * client's safety.
 *
 * @param before the course to which the latest event was submitted
 * @param earlier the history of that course
 * @param latest the latest event
 * @param isRefused whether the latest event was refused
 * @param size how many events were accepted
 * @param conforms whether none of those deviates
 */
record History(
        Course before, @Nullable History earlier, Recorded latest, boolean isRefused, int size, boolean conforms) {

    static History accepted(Course before, @Nullable History earlier, Recorded latest) {
        return new History(
                before,
                earlier,
                latest,
                false,
                sizeOf(earlier) + 1,
                (earlier == null || earlier.conforms) && !latest.isDeviating());
    }

    static History refused(Course before, @Nullable History earlier, Recorded latest) {
        return new History(before, earlier, latest, true, sizeOf(earlier), earlier == null || earlier.conforms);
    }

    private static int sizeOf(@Nullable History history) {
        return history == null ? 0 : history.size;
    }

    /** Everything that was accepted, in the order in which it happened. */
    static ImmutableList<Recorded> inOrder(@Nullable History history) {
        Recorded[] all = new Recorded[sizeOf(history)];
        for (History link = history; link != null; link = link.earlier) {
            if (!link.isRefused) {
                all[link.size - 1] = link.latest;
            }
        }
        return ImmutableList.copyOf(all);
    }

    /** Whether two histories keep the same events in the same order. A loop, since a history can be long. */
    static boolean areEqual(@Nullable History one, @Nullable History other) {
        History left = one;
        History right = other;
        while (left != null && right != null) {
            if (left.isRefused != right.isRefused || !left.latest.equals(right.latest)) {
                return false;
            }
            left = left.earlier;
            right = right.earlier;
        }
        return left == null && right == null;
    }

    /** What advising knows after the latest event, if it knew something before. */
    AdvisingState read(AdvisingState known) {
        return isRefused
                ? known.withRisk(known.risk().afterRefused(latest.event()))
                : Advisor.evolve(known, before.state(), latest.event());
    }
}

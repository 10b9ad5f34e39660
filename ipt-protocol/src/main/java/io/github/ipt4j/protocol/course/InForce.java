package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a course that are in force, in their order, and the refused events that say something about a client's
 * safety, in the order of submission.
 *
 * <p>A course keeps one only from its first correction on: before, its ledger says it all.
 *
 * @param entries the entries in force
 * @param refused what refused events said
 * @param isWhole whether the entries reach back to the opening, so that they can be replayed
 */
record InForce(ImmutableList<EntryInForce> entries, ImmutableList<RefusedSignal> refused, boolean isWhole) {

    /** What is in force in a course: the result of its latest correction, and what was recorded since. */
    static InForce of(Course course) {
        List<EntryInForce> entries = new ArrayList<>();
        List<RefusedSignal> refused = new ArrayList<>();
        Course after = course;
        Ledger link = after.ledger();
        while (link != null && link.corrected() == null) {
            if (link.isRefused()) {
                refused.add(new RefusedSignal(after.entries(), link.latest()));
            } else {
                entries.add(EntryInForce.inTurn(
                        after.entries(), link.latest(), link.before().state()));
            }
            after = link.before();
            link = after.ledger();
        }
        InForce earlier = link == null || link.corrected() == null
                ? new InForce(ImmutableList.of(), ImmutableList.of(), after.entries() == 0)
                : link.corrected();
        return new InForce(joined(earlier.entries, entries), joined(earlier.refused, refused), earlier.isWhole);
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> earlier, List<T> latestFirst) {
        return latestFirst.isEmpty()
                ? earlier
                : ImmutableList.<T>builderWithExpectedSize(earlier.size() + latestFirst.size())
                        .addAll(earlier)
                        .addAll(Lists.reverse(latestFirst))
                        .build();
    }

    /** The place of an entry, or -1 if it is not in force. */
    int place(int number) {
        return place(entries, number);
    }

    private static int place(List<EntryInForce> among, int number) {
        for (int i = among.size() - 1; i >= 0; i--) {
            if (among.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    /** What is in force after a correction that names entries in force and is to have a number itself. */
    InForce after(RecordCorrected correction, int number) {
        List<EntryInForce> changed = new ArrayList<>(entries);
        int gone = place(correction.removes().orElse(0));
        EntryInForce removed = gone < 0 ? null : changed.remove(gone);
        correction.adds().ifPresent(added -> {
            int place = correction.before().isPresent()
                    ? placeBefore(changed, correction, gone)
                    : placeByDate(changed, added.date(), removed, gone);
            changed.add(place, entered(number, added, removed, changed.subList(0, place)));
        });
        return with(ImmutableList.copyOf(changed));
    }

    InForce with(ImmutableList<EntryInForce> changed) {
        return new InForce(changed, refused, isWhole);
    }

    private static int placeBefore(List<EntryInForce> others, RecordCorrected correction, int gone) {
        return correction.before().equals(correction.removes())
                ? gone
                : place(others, correction.before().getAsInt());
    }

    private static int placeByDate(
            List<EntryInForce> others, LocalDate date, @Nullable EntryInForce removed, int gone) {
        if (removed != null && removed.event().date().equals(date)) {
            return gone;
        }
        int place = others.size();
        while (place > 0 && others.get(place - 1).event().date().isAfter(date)) {
            place--;
        }
        return place;
    }

    private static EntryInForce entered(
            int number, CourseEvent added, @Nullable EntryInForce removed, List<EntryInForce> before) {
        if (removed != null && removed.isSession() && added instanceof SessionHeld held) {
            return removed.replacedBy(number, held);
        }
        int[] numbers = SessionNumbers.of(before);
        return EntryInForce.late(number, added, numbers.length == 0 ? 0 : numbers[numbers.length - 1]);
    }
}

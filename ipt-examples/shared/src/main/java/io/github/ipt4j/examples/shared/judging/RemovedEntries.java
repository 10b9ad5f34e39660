package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;

/** The entries that a correction removed: what was said of them when they were recorded holds no longer. */
public final class RemovedEntries {

    private final ImmutableSet<Integer> numbers;

    private RemovedEntries(ImmutableSet<Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The removed entries of a course.
     *
     * @param course the course as it is known now
     * @return its entries that corrections removed
     */
    public static RemovedEntries of(Course course) {
        return new RemovedEntries(course.history().entries().stream()
                .filter(entry -> entry.removedBy().isPresent())
                .map(RecordEntry::number)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Whether a verdict is on an entry that was removed.
     *
     * @param verdict a verdict on an event of the course
     * @return true if the event was accepted, and removed since; a rejected event is no entry
     */
    public boolean contains(Verdict verdict) {
        return verdict.type() != VerdictType.REJECTED
                && numbers.contains(verdict.course().entries());
    }
}

package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Reads every entry of a course, in force or not, and which correction removed it. */
final class RecordReading {

    private RecordReading() {}

    static ImmutableList<RecordEntry> entries(Course course) {
        List<Course> accepted = accepted(course);
        Map<Integer, Integer> removedBy = new HashMap<>();
        for (Course after : accepted) {
            Ledger link = after.ledger();
            if (link != null && link.latest() instanceof RecordCorrected correction) {
                correction.removes().ifPresent(entry -> removedBy.put(entry, after.entries()));
            }
        }
        Set<Integer> inForce = new HashSet<>();
        InForce.of(course).entries().forEach(entry -> inForce.add(entry.number()));
        ImmutableList.Builder<RecordEntry> entries = ImmutableList.builder();
        for (Course after : accepted) {
            entries.add(entry(after, inForce, removedBy));
        }
        return entries.build();
    }

    private static RecordEntry entry(Course after, Set<Integer> inForce, Map<Integer, Integer> removedBy) {
        int number = after.entries();
        Integer remover = removedBy.get(number);
        Ledger link = Objects.requireNonNull(after.ledger());
        return new RecordEntryValue(
                number,
                link.latest(),
                inForce.contains(number),
                remover == null ? OptionalInt.empty() : OptionalInt.of(remover));
    }

    /** The course after each entry that is still kept, in order. */
    private static List<Course> accepted(Course course) {
        List<Course> latestFirst = new ArrayList<>();
        Course after = course;
        for (Ledger link = after.ledger(); link != null; link = after.ledger()) {
            if (!link.isRefused()) {
                latestFirst.add(after);
            }
            after = link.before();
        }
        return Lists.reverse(latestFirst);
    }
}

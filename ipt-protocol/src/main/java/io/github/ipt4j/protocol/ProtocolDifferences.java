package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences between two protocols, in words. Source and notes are not compared: they explain the data. */
public final class ProtocolDifferences {

    private ProtocolDifferences() {}

    /**
     * Compares two protocols.
     *
     * @param one a protocol
     * @param other another one
     * @return one English sentence for each difference; none if both require the same
     */
    public static ImmutableList<String> between(Protocol one, Protocol other) {
        return Stream.concat(
                        Stream.of(ProtocolElement.values()).flatMap(element -> difference(element, one, other)),
                        Stream.of(Phase.values()).flatMap(phase -> tasks(phase, one, other)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> difference(ProtocolElement element, Protocol one, Protocol other) {
        String here = element.value(one);
        String there = element.value(other);
        return here.equals(there)
                ? Stream.of()
                : Stream.of(
                        element.title() + ": " + here + " in " + one.id() + ", " + there + " in " + other.id() + ".");
    }

    private static Stream<String> tasks(Phase phase, Protocol one, Protocol other) {
        return Stream.concat(asksAlone(phase, one, other), asksAlone(phase, other, one));
    }

    private static Stream<String> asksAlone(Phase phase, Protocol one, Protocol other) {
        ImmutableSet<Task> tasks =
                Sets.difference(one.tasks(phase), other.tasks(phase)).immutableCopy();
        String instructions = tasks.stream().map(Task::instruction).collect(Collectors.joining("; "));
        return tasks.isEmpty()
                ? Stream.of()
                : Stream.of("Before the " + phase.word() + " phase ends, only " + one.id() + " requires: "
                        + instructions + ".");
    }
}

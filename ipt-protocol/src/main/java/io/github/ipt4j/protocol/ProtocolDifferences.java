package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences between two protocols, in words. Source and notes are not compared: they explain the data. */
public final class ProtocolDifferences {

    private static final ImmutableList<Aspect> ASPECTS = ImmutableList.of(
            new Aspect("Sessions in total", protocol -> protocol.sessions().toString()),
            new Aspect(
                    "Sessions of the initial phase",
                    protocol -> protocol.initial().toString()),
            new Aspect(
                    "Sessions of the intermediate phase",
                    protocol -> protocol.intermediate().toString()),
            new Aspect(
                    "Sessions of the termination phase",
                    protocol -> protocol.termination().toString()),
            new Aspect("Days between sessions", protocol -> Integer.toString(protocol.cadenceDays())),
            new Aspect("Setting", protocol -> protocol.setting().word()),
            new Aspect("Minutes of a session", protocol -> protocol.minutes().toString()),
            new Aspect("Focus areas", protocol -> protocol.focus().toString()),
            new Aspect("Ages", protocol -> protocol.ages().map(Bounds::toString).orElse("any")));

    private ProtocolDifferences() {}

    private record Aspect(String name, Function<Protocol, String> value) {}

    /**
     * Compares two protocols.
     *
     * @param one a protocol
     * @param other another one
     * @return one English sentence for each difference; none if both require the same
     */
    public static ImmutableList<String> between(Protocol one, Protocol other) {
        return Stream.concat(
                        ASPECTS.stream().flatMap(aspect -> difference(aspect, one, other)),
                        Stream.of(Phase.values()).flatMap(phase -> tasks(phase, one, other)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> difference(Aspect aspect, Protocol one, Protocol other) {
        String here = aspect.value.apply(one);
        String there = aspect.value.apply(other);
        return here.equals(there)
                ? Stream.of()
                : Stream.of(aspect.name + ": " + here + " in " + one.id() + ", " + there + " in " + other.id() + ".");
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

package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.stream.Stream;

/** The differences between two protocols. Source and notes are not compared: they explain the data. */
public final class ProtocolDifferences {

    private ProtocolDifferences() {}

    /**
     * Compares two protocols.
     *
     * @param one a protocol
     * @param other another one
     * @return a sentence for each difference; none if both require the same
     */
    public static ImmutableList<Message> between(Protocol one, Protocol other) {
        return Stream.concat(
                        Stream.of(ProtocolElement.values()).flatMap(element -> difference(element, one, other)),
                        Stream.of(Phase.values()).flatMap(phase -> tasks(phase, one, other)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Message> difference(ProtocolElement element, Protocol one, Protocol other) {
        Worded here = element.value(one);
        Worded there = element.value(other);
        return here.message().equals(there.message())
                ? Stream.of()
                : Stream.of(Message.of("protocol/words", "difference.element")
                        .with("element", element)
                        .with("here", here)
                        .with("one", one.id())
                        .with("there", there)
                        .with("other", other.id()));
    }

    private static Stream<Message> tasks(Phase phase, Protocol one, Protocol other) {
        return Stream.concat(asksAlone(phase, one, other), asksAlone(phase, other, one));
    }

    private static Stream<Message> asksAlone(Phase phase, Protocol one, Protocol other) {
        ImmutableSet<Task> tasks =
                Sets.difference(one.tasks(phase), other.tasks(phase)).immutableCopy();
        return tasks.isEmpty()
                ? Stream.of()
                : Stream.of(Message.of("protocol/words", "difference.tasks")
                        .with("phase", phase)
                        .with("one", one.id())
                        .with(
                                "tasks",
                                Message.series(
                                        tasks.stream().map(Task::instruction).toList())));
    }
}

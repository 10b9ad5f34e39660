package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Refuses protocols that no course could complete. */
final class ProtocolCheck {

    private static final String BUNDLE = "protocol/problems";
    private static final int AREAS = ProblemArea.values().length;
    private static final int SESSIONS = Limits.SESSION_NUMBERS.maxOr(0);

    /** In this order: those of sums count on phases that are kept. */
    private static final ImmutableList<Function<Protocol, Optional<Message>>> CHECKS = ImmutableList.of(
            ProtocolCheck::total,
            ProtocolCheck::minutes,
            ProtocolCheck::ages,
            ProtocolCheck::focus,
            ProtocolCheck::phases,
            ProtocolCheck::minimums,
            ProtocolCheck::maximums,
            ProtocolCheck::tasks);

    private ProtocolCheck() {}

    static void check(Protocol protocol) {
        Limits.requireId("The protocol's id", protocol.id());
        Limits.requireText("title", protocol.title());
        protocol.source().ifPresent(source -> Limits.requireText("source", source));
        protocol.notes().ifPresent(notes -> Limits.requireText("notes", notes));
        Limits.requireWithin("cadenceDays", Bounds.atLeast(1), protocol.cadenceDays());
        problem(protocol).ifPresent(problem -> {
            throw new IllegalArgumentException(Wording.english().of(problem));
        });
    }

    /** Why no course could complete a protocol: the first reason. */
    static Optional<Message> problem(Protocol protocol) {
        return CHECKS.stream()
                .map(check -> check.apply(protocol))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> unless(boolean kept, Message problem) {
        return kept ? Optional.empty() : Optional.of(problem);
    }

    private static Optional<Message> total(Protocol protocol) {
        return unless(
                protocol.sessions().maxOr(Integer.MAX_VALUE) <= SESSIONS,
                Message.of(BUNDLE, "total").with("max", SESSIONS));
    }

    private static Optional<Message> minutes(Protocol protocol) {
        return unless(protocol.minutes().max().isPresent(), Message.of(BUNDLE, "minutes"));
    }

    private static Optional<Message> ages(Protocol protocol) {
        return unless(protocol.ages().stream().allMatch(ages -> ages.max().isPresent()), Message.of(BUNDLE, "ages"));
    }

    private static Optional<Message> focus(Protocol protocol) {
        return unless(
                protocol.focus().maxOr(AREAS + 1) <= AREAS,
                Message.of(BUNDLE, "focus").with("areas", AREAS));
    }

    private static Optional<Message> phases(Protocol protocol) {
        return Stream.of(Phase.values())
                .map(phase -> phase(protocol.given(phase), phase, protocol.sessions()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> phase(Bounds given, Phase phase, Bounds total) {
        return unless(given.min() >= 1, Message.of(BUNDLE, "phase-empty").with("phase", phase))
                .or(() -> unless(
                        given.min() <= total.maxOr(0),
                        Message.of(BUNDLE, "phase-long").with("phase", phase)));
    }

    private static Optional<Message> minimums(Protocol protocol) {
        return unless(
                sum(phase -> protocol.sessions(phase).min())
                        <= protocol.sessions().maxOr(0),
                Message.of(BUNDLE, "minimums"));
    }

    private static Optional<Message> maximums(Protocol protocol) {
        return unless(
                sum(phase -> protocol.sessions(phase).maxOr(0))
                        >= protocol.sessions().min(),
                Message.of(BUNDLE, "maximums"));
    }

    private static Optional<Message> tasks(Protocol protocol) {
        int different = ImmutableSet.copyOf(protocol.tasks()).size();
        return unless(different == protocol.tasks().size(), Message.of(BUNDLE, "tasks"));
    }

    private static long sum(ToLongFunction<Phase> sessions) {
        return Stream.of(Phase.values()).mapToLong(sessions).sum();
    }
}

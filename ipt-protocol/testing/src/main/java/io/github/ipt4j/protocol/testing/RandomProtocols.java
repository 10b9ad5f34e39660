package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.Texts;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Setting;
import io.github.ipt4j.protocol.Task;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary protocols, each of which some course can complete. */
public final class RandomProtocols {

    private RandomProtocols() {}

    /**
     * Any protocols of few sessions.
     *
     * @return protocols whose phases have at least 1 to 3 sessions and at most a few more, or as many as they like; that
     *     ask for any tasks, and for 0 to 4 areas of focus
     */
    public static Arbitrary<Protocol> any() {
        return Combinators.combine(lengths(), rest())
                .as((lengths, rest) -> rest.sessions(lengths.sessions())
                        .initial(lengths.initial())
                        .intermediate(lengths.intermediate())
                        .termination(lengths.termination())
                        .build())
                .withoutEdgeCases();
    }

    /** How many sessions there are, in all and in each phase. */
    private record Lengths(Bounds sessions, Bounds initial, Bounds intermediate, Bounds termination) {

        /** The least total that the phases can have. */
        private int least() {
            return initial.min() + intermediate.min() + termination.min();
        }

        /** The maximum total that the phases can have, if the course has no more than some. */
        private int maximum(int sessions) {
            return initial.maxOr(sessions) + intermediate.maxOr(sessions) + termination.maxOr(sessions);
        }
    }

    private static Arbitrary<Lengths> lengths() {
        return Combinators.combine(phases(), phases(), phases(), upTo(6), upTo(99))
                .as((initial, intermediate, termination, more, fewer) -> {
                    Lengths phases = new Lengths(Bounds.exactly(0), initial, intermediate, termination);
                    int max = phases.least() + more;
                    int min = Math.max(0, Math.min(max, phases.maximum(max)) - fewer % (max + 1));
                    return new Lengths(Bounds.between(min, max), initial, intermediate, termination);
                });
    }

    private static Arbitrary<Bounds> phases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Mixtures.mostly(3, upTo(3).map(Optional::of), Arbitraries.just(Optional.<Integer>empty())))
                .as((min, more) -> new Bounds(
                        min, more.map(plus -> OptionalInt.of(min + plus)).orElse(OptionalInt.empty())));
    }

    private static Arbitrary<Protocol.Builder> rest() {
        Arbitrary<Set<Task>> tasks = Arbitraries.of(Task.class).set();
        return Builders.withBuilder(Protocol::builder)
                .use(Texts.ids())
                .in((builder, id) -> builder.id(id))
                .use(Texts.texts())
                .in((builder, title) -> builder.title(title))
                .use(Mixtures.sometimes(Texts.texts()))
                .in((builder, source) -> builder.source(source))
                .use(Mixtures.sometimes(Texts.texts()))
                .in((builder, notes) -> builder.notes(notes))
                .use(Arbitraries.integers().between(1, 28))
                .in((builder, days) -> builder.cadenceDays(days))
                .use(Arbitraries.of(Setting.class))
                .in((builder, setting) -> builder.setting(setting))
                .use(Mixtures.sometimes(bounds(100)))
                .in((builder, ages) -> builder.ages(ages))
                .use(bounds(120))
                .in((builder, minutes) -> builder.minutes(minutes))
                .use(bounds(4))
                .in((builder, focus) -> builder.focus(focus))
                .use(tasks)
                .in((builder, asked) -> builder.addAllTasks(asked))
                .build(builder -> builder);
    }

    private static Arbitrary<Integer> upTo(int maximum) {
        return Arbitraries.integers().between(0, maximum);
    }

    private static Arbitrary<Bounds> bounds(int maximum) {
        return Combinators.combine(upTo(maximum), upTo(maximum))
                .as((one, other) -> Bounds.between(Math.min(one, other), Math.max(one, other)));
    }
}

package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** Kinds of work that take turns, so that what disturbs the machine for a while disturbs all. */
final class TakingTurns {

    private final Map<String, Timed> works = new LinkedHashMap<>();
    private final int warmUps;
    private final int rounds;

    TakingTurns(int warmUps, int rounds) {
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    TakingTurns add(String title, Timed work) {
        works.put(title, work);
        return this;
    }

    /** The seconds of each round; one that was disturbed is measured again, as often as there are rounds at most. */
    ImmutableMap<String, Rounds> seconds() throws IOException, InterruptedException, ExecutionException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Timed> work : works.entrySet()) {
                double taken = work.getValue().seconds();
                if (round >= 0) {
                    seconds.computeIfAbsent(work.getKey(), title -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        ImmutableMap.Builder<String, Rounds> all = ImmutableMap.builder();
        for (Map.Entry<String, Timed> work : works.entrySet()) {
            List<Double> measured = Objects.requireNonNull(seconds.get(work.getKey()));
            all.put(work.getKey(), undisturbed(work.getKey(), work.getValue(), Rounds.of(measured)));
        }
        return all.buildOrThrow();
    }

    private Rounds undisturbed(String title, Timed work, Rounds measured)
            throws IOException, InterruptedException, ExecutionException {
        Rounds known = measured;
        for (int repeat = 0; repeat < rounds && known.isDisturbed(); repeat++) {
            System.out.println("Disturbed, and one round measured again: " + title);
            known = known.repeated(known.outermost(), work.seconds());
        }
        return known;
    }
}

package io.github.ipt4j.examples.benchmarks.cohort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Goes through the JSON of a cohort and makes nothing of it: each thread on its own, in no order. */
final class BareTokens {

    private static final JsonFactory JSON = new JsonFactory();

    private BareTokens() {}

    /** How many tokens there are in all. */
    static long count(Repeated cohort, int threads) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> thousands = new ArrayList<>();
            for (int i = 0; i < cohort.times(); i++) {
                thousands.add(executor.submit(() -> count(cohort.thousand())));
            }
            long sum = 0;
            for (Future<Long> tokens : thousands) {
                sum += tokens.get();
            }
            return sum;
        } finally {
            executor.shutdown();
        }
    }

    private static long count(ByteSource lines) throws IOException {
        long tokens = 0;
        try (JsonParser parser = JSON.createParser(lines.openStream())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }
}

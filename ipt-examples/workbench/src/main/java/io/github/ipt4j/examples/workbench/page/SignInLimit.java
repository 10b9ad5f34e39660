package io.github.ipt4j.examples.workbench.page;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.ipt4j.examples.workbench.store.Digest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often it can be tried to sign in: so often for a name, and so often for all names, before one has to wait. */
public final class SignInLimit {

    /** How long one has to wait. */
    public static final Duration WAIT = Duration.ofMinutes(15);

    private static final int ATTEMPTS = 5;

    private static final int ATTEMPTS_OF_ALL = 100;

    private static final int NAMES = 10_000;

    private static final String ALL = "";

    private final Cache<String, AtomicInteger> attempts;

    /**
     * A limit that nobody has come near.
     *
     * @param ticker measures how time passes
     */
    public SignInLimit(Ticker ticker) {
        this.attempts = CacheBuilder.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(WAIT)
                .maximumSize(NAMES)
                .build();
    }

    /** Counts an attempt; whether it may be made. */
    boolean allows(String name) {
        boolean allowed = count(ALL) <= ATTEMPTS_OF_ALL;
        return count(key(name)) <= ATTEMPTS && allowed;
    }

    /** As long for a very long name as for any other. */
    private static String key(String name) {
        return Digest.of(name);
    }

    private int count(String key) {
        return attempts.asMap().computeIfAbsent(key, any -> new AtomicInteger()).incrementAndGet();
    }

    /** Forgets the attempts of who has signed in, and of those of all the last one. */
    void forget(String name) {
        attempts.invalidate(key(name));
        attempts.asMap().computeIfPresent(ALL, (all, count) -> {
            count.decrementAndGet();
            return count;
        });
    }
}

package io.github.ipt4j.examples.workbench.course;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How courses have kept to their treatment, worked out once for each language and course. A stored course never changes, and
 * whatever is recorded makes another one; so what is known of it holds for as long as the store itself keeps it.
 */
final class KnownAdherence {

    /** Weak keys are compared by identity: comparing two courses would take longer than it saves. */
    private final Cache<StoredCourse, Map<Locale, Adherence>> known =
            CacheBuilder.newBuilder().weakKeys().build();

    Adherence of(StoredCourse stored, TeamCourse course, Wording wording) {
        return known.asMap()
                .computeIfAbsent(stored, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(wording.locale(), language -> Adherence.of(stored, course.latestSession(), wording));
    }
}

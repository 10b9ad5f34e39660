package io.github.ipt4j.exercises.language;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picks what comes closest to a preferred language. */
public final class PreferredLanguage {

    private PreferredLanguage() {}

    /**
     * Picks the one in a language.
     *
     * @param <T> what comes in languages
     * @param all by language, the fallback first; at least one
     * @param preferred the preferred language
     * @return the one in that language, or in the same language of no particular country or script, or the first
     */
    public static <T> T choose(ImmutableMap<Locale, T> all, Locale preferred) {
        String tag = preferred.stripExtensions().toLanguageTag();
        T found = all.get(preferred);
        while (found == null && !tag.isEmpty()) {
            found = all.get(Locale.forLanguageTag(tag));
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        return orFirst(all, found);
    }

    private static <T> T orFirst(ImmutableMap<Locale, T> all, @Nullable T found) {
        return found == null ? all.values().asList().get(0) : found;
    }
}

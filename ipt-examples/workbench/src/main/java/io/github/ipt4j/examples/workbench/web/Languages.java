package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages in which the workbench answers. */
final class Languages {

    private static final int LONGEST = 256;

    private static final ImmutableMap<Locale, Wording> ALL = Maps.toMap(Wording.languages(), Languages::wording);

    private Languages() {}

    /** English of no country is written as in Britain, {@code 5 Jan 2026}. */
    private static Wording wording(Locale locale) {
        return Wording.in(locale.equals(Locale.ENGLISH) ? Locale.UK : locale);
    }

    /** The words of the language that a browser prefers among ours; English if it names none of them. */
    static Wording accepted(@Nullable String header) {
        Locale found = header == null || header.length() > LONGEST ? null : Locale.lookup(ranges(header), ALL.keySet());
        return ALL.getOrDefault(found == null ? Locale.ENGLISH : found, Wording.english());
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}

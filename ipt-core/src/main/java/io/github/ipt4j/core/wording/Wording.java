package io.github.ipt4j.core.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of one language for every value of the library.
 *
 * <p>Words stand in files, {@code META-INF/ipt4j/<bundle>_<language>.properties} in UTF-8, as patterns of ICU's
 * MessageFormat. They are searched on the class path and on the module path. A language of your own is a set of such
 * files on your class path; whatever is missing there is worded in English. Where several files have the same name, the
 * first on the class path decides, key by key.
 *
 * <p>Dates and numbers are written as people in that locale write them. A wording can be used by several threads.
 */
public final class Wording {

    private static final Message SEPARATOR = Message.of("core/words", "list.separator");

    private static final Wording ENGLISH = in(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the words of a language.
     *
     * @param locale the preferred language, and the country whose way to write dates and numbers to follow
     * @return the words; English where a language has none
     */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /**
     * Returns the words of English.
     *
     * @return the wording that every other falls back to
     */
    public static Wording english() {
        return ENGLISH;
    }

    /**
     * The locale.
     *
     * @return as it was asked for, whether there are words in its language or not
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Words a value.
     *
     * @param worded any value that people read
     * @return its words
     * @throws IllegalArgumentException if they are missing in English too, or lack a value that their pattern names
     */
    public String of(Worded worded) {
        Message message = worded.message();
        return Templates.in(locale)
                .filled(
                        bundles.computeIfAbsent(message.bundle(), name -> Bundle.of(name, locale))
                                .get(message.key()),
                        message.arguments(),
                        this::shown);
    }

    /**
     * Writes a day.
     *
     * @param date any date
     * @return the date in the locale's medium style; as {@code 2026-01-05} in English of no country, since countries
     *     differ in which comes first, month or day
     */
    public String of(LocalDate date) {
        DateTimeFormatter format = locale.equals(Locale.ENGLISH)
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return format.format(date);
    }

    /**
     * Writes a number.
     *
     * @param number any number
     * @return a whole number without decimals, another with one
     */
    public String of(Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        int decimals = number instanceof Double || number instanceof Float ? 1 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A value as it stands in a sentence. */
    private String shown(Object value) {
        if (value instanceof Worded worded) {
            return of(worded);
        } else if (value instanceof LocalDate date) {
            return of(date);
        } else if (value instanceof Number number) {
            return of(number);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::shown).collect(Collectors.joining(of(SEPARATOR)));
        }
        return value.toString();
    }
}

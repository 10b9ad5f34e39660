package io.github.ipt4j.core.wording;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
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

    private static final Message NO_MEMBERS = Message.of("core/words", "list.empty");

    private static final Wording ENGLISH = in(Locale.ENGLISH);

    private final Locale locale;
    private final Templates templates;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        this.templates = Templates.in(locale);
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
     * The languages that there are words in: those that the files {@code META-INF/ipt4j/languages} list, one tag a
     * line, on the class path and the module path.
     *
     * @return English first, then the library's other languages and those of other jars
     */
    public static ImmutableList<Locale> languages() {
        return Bundle.languages();
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
     * @throws IllegalArgumentException if they are missing in English too and there are none to fall back to, or if
     *     they lack a value that their pattern names
     */
    public String of(Worded worded) {
        Message message = worded.message();
        Bundle bundle = bundle(message);
        return bundle.has(message.key()) || message.otherwise().isEmpty()
                ? templates.filled(bundle.get(message.key()), message.arguments(), this::shown)
                : message.otherwise().get();
    }

    /**
     * Returns whether files have words for a message, in this language or in English.
     *
     * @param message any message
     * @return true if {@link #of(Worded)} words it by a file
     */
    public boolean has(Message message) {
        return bundle(message).has(message.key());
    }

    private Bundle bundle(Message message) {
        return bundles.computeIfAbsent(message.bundle(), name -> Bundle.of(name, locale));
    }

    /**
     * Writes a day.
     *
     * @param date any date
     * @return the date in the locale's medium style; as {@code 2026-01-05} in English of no country, since countries
     *     differ in which comes first, month or day
     */
    public String of(LocalDate date) {
        return locale.equals(Locale.ENGLISH)
                ? date.toString()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
    }

    /** A month, in words but for English of no country, as for days. */
    private String of(YearMonth month) {
        return locale.equals(Locale.ENGLISH)
                ? month.toString()
                : DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
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
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A value as it stands in a sentence. */
    private String shown(Object value) {
        if (value instanceof Worded worded) {
            return of(worded);
        } else if (value instanceof LocalDate date) {
            return of(date);
        } else if (value instanceof YearMonth month) {
            return of(month);
        } else if (value instanceof Number number) {
            return of(number);
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? of(NO_MEMBERS)
                    : list.stream().map(this::shown).collect(Collectors.joining(of(SEPARATOR)));
        }
        return value.toString();
    }
}

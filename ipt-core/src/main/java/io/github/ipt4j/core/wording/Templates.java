package io.github.ipt4j.core.wording;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Fills in patterns. Those that only name their values, which most do, are filled in here; plurals, choices and quotes
 * are left to ICU, whose classes take a while to load.
 */
final class Templates {

    /** What only ICU understands: quotes that quote, and a name with a kind of format. */
    private static final Pattern FORMATTED = Pattern.compile("''|'[{}]|\\{\\s*\\w+\\s*,");

    private final Locale locale;

    private Templates(Locale locale) {
        this.locale = locale;
    }

    static Templates in(Locale locale) {
        return new Templates(locale);
    }

    String filled(String pattern, Map<String, Object> values, Function<Object, String> shown) {
        return FORMATTED.matcher(pattern).find() ? formatted(pattern, values, shown) : plain(pattern, values, shown);
    }

    private static String plain(String pattern, Map<String, Object> values, Function<Object, String> shown) {
        StringBuilder filled = new StringBuilder(pattern.length());
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, from, open).append(shown.apply(value(values, pattern.substring(open + 1, close))));
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static Object value(Map<String, Object> values, String name) {
        Object value = values.get(name);
        checkArgument(value != null, "A pattern names the value %s, which its message lacks.", name);
        return value;
    }

    /** Whole numbers stay numbers, so that a plural can count them. */
    private String formatted(String pattern, Map<String, Object> values, Function<Object, String> shown) {
        return new MessageFormat(pattern, locale)
                .format(Maps.transformValues(values, value -> isWhole(value) ? value : shown.apply(value)));
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}

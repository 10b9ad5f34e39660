package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.function.Function;

/** What is written for each constant of an enum, encoded once. */
final class EncodedTerms<T extends Enum<T>> {

    private final ImmutableMap<T, byte[]> encoded;

    private EncodedTerms(ImmutableMap<T, byte[]> encoded) {
        this.encoded = encoded;
    }

    static <T extends Enum<T>> EncodedTerms<T> of(Class<T> type, Function<T, String> text) {
        return new EncodedTerms<>(
                Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(type), term -> encoded(text.apply(term)))));
    }

    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] of(T term) {
        return encoded.get(term);
    }
}

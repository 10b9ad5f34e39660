package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.ReadingWords;
import java.util.Map;

/**
 * Something that was found in a Bundle beside its measures.
 *
 * @param kind what it is
 * @param place where
 * @param values what belongs to it, by name: numbers, scales, lists of numbers, and words that FHIR has; nothing else that was
 *     read
 */
public record ForeignFinding(ForeignFindingKind kind, BundlePlace place, ImmutableMap<String, Object> values)
        implements Worded {

    static ForeignFinding of(ForeignFindingKind kind, BundlePlace place) {
        return new ForeignFinding(kind, place, ImmutableMap.of());
    }

    static ForeignFinding of(ForeignFindingKind kind, BundlePlace place, String name, Object value) {
        return new ForeignFinding(kind, place, ImmutableMap.of(name, value));
    }

    static ForeignFinding of(
            ForeignFindingKind kind, BundlePlace place, String name, Object value, String other, Object otherValue) {
        return new ForeignFinding(kind, place, ImmutableMap.of(name, value, other, otherValue));
    }

    @Override
    public Message message() {
        Message message = ReadingWords.FILE.message("finding." + kind.id()).with("place", place.path());
        for (Map.Entry<String, Object> value : values.entrySet()) {
            message = message.with(value.getKey(), value.getValue());
        }
        return message;
    }
}

package io.github.ipt4j.protocol.journal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Numbers the ids of each kind in the order of their first appearance. Not for use by several threads. */
final class NumberedIds implements IdReplacement {

    private final Map<IdKind, Map<String, Integer>> numbers = new EnumMap<>(IdKind.class);

    @Override
    public String replace(IdKind kind, String id) {
        Map<String, Integer> ofKind = numbers.computeIfAbsent(kind, first -> new HashMap<>());
        return kind.word() + "-" + ofKind.computeIfAbsent(id, met -> ofKind.size() + 1);
    }
}

package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import java.util.Optional;

record ScaleItemValue(
        Optional<String> code,
        Optional<String> wording,
        ImmutableList<String> answers,
        ImmutableList<String> answerCodes,
        Optional<Bounds> scores)
        implements ScaleItem {

    /** The code, and not the wording. */
    @Override
    public String toString() {
        return "ScaleItem[" + code.orElse("no code") + "]";
    }
}

package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

record ScaleItemValue(Optional<String> code, Optional<String> wording, ImmutableList<String> answerCodes)
        implements ScaleItem {

    /** The code, and not the wording. */
    @Override
    public String toString() {
        return "ScaleItem[" + code.orElse("no code") + "]";
    }
}

package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import java.util.Optional;

record ViolationValue(Rule rule, Optional<Source> source, ImmutableList<Fact> facts) implements Violation {

    /** The rule's id, the explanation, and the mark of the source. */
    @Override
    public String toString() {
        return rule.id() + ": " + Wording.english().of(this)
                + source.map(known -> " [" + known.mark() + "]").orElse("");
    }
}

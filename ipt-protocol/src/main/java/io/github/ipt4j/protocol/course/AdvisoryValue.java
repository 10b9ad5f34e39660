package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;

record AdvisoryValue(AdvisoryKind kind, ImmutableList<Fact> facts) implements Advisory {

    static Advisory of(AdvisoryKind kind, Fact... facts) {
        return new AdvisoryValue(kind, ImmutableList.copyOf(facts));
    }

    /** The id of the kind and the explanation. */
    @Override
    public String toString() {
        return kind.id() + ": " + Wording.english().of(this);
    }
}

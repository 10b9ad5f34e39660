package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

record ProvenanceValue(ImmutableMap<ProtocolElement, Attribution> elements, ImmutableMap<Task, Attribution> tasks)
        implements Provenance {

    @Override
    public ImmutableSet<Source> sources() {
        return Stream.concat(elements.values().stream(), tasks.values().stream())
                .map(Attribution::source)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }
}

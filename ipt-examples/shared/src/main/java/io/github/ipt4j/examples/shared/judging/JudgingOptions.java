package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.Audit;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How courses are judged: by which protocol, and whether it is enforced. */
public final class JudgingOptions {

    @Option(
            names = "--protocol",
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            descriptionKey = "judging.protocol")
    private Protocol protocol;

    @Option(names = "--observe", descriptionKey = "judging.observe")
    private boolean observe;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    /**
     * The audit that is asked for: without a protocol given, courses must name one that is known.
     *
     * @return the audit
     */
    public Audit audit() {
        Audit audit = scales.addTo(observe ? Audit.observing() : Audit.enforcing());
        return protocol().map(audit::under).orElse(audit);
    }

    /**
     * The protocol to judge by, whatever the courses name.
     *
     * @return the protocol, if one is asked for
     */
    public Optional<Protocol> protocol() {
        return Optional.ofNullable(protocol);
    }

    /**
     * The scales with which courses are read, beside those that are shipped.
     *
     * @return the scales of files, in order
     */
    public ImmutableList<Scale> scales() {
        return scales.scales();
    }

    /**
     * Whether departures from the protocol are taken as deviations.
     *
     * @return true to observe, false to enforce
     */
    public boolean observes() {
        return observe;
    }
}

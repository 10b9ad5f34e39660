package io.github.ipt4j.examples.spark;

import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How courses are judged, in a form that travels: an audit itself does not, and is made anew where it works.
 *
 * @param observes whether departures from the protocol are taken as deviations
 * @param protocol the one protocol to judge by, as {@link ProtocolFile} writes it; null for those the courses name
 */
record AuditOrder(boolean observes, @Nullable String protocol) implements Serializable {

    static AuditOrder of(JudgingOptions options) {
        return new AuditOrder(
                options.observes(), options.protocol().map(ProtocolFile::write).orElse(null));
    }

    /** The audit that is ordered. */
    Audit audit() throws IOException {
        Audit audit = observes ? Audit.observing() : Audit.enforcing();
        if (protocol == null) {
            return audit;
        }
        byte[] json = protocol.getBytes(StandardCharsets.UTF_8);
        return audit.under(ProtocolFile.read("protocol", new ByteArrayInputStream(json)));
    }
}

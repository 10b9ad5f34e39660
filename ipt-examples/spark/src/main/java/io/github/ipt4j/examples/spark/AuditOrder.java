package io.github.ipt4j.examples.spark;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How courses are judged, in a form that travels: an audit itself does not, and is made anew where it works.
 *
 * @param observes whether departures from the protocol are taken as deviations
 * @param protocol the one protocol to judge by, as {@link ProtocolFile} writes it; null for those the courses name
 * @param scales the scales of files, as {@link ScaleFile} writes them
 */
record AuditOrder(boolean observes, @Nullable String protocol, ArrayList<String> scales) implements Serializable {

    static AuditOrder of(JudgingOptions options) {
        return new AuditOrder(
                options.observes(),
                options.protocol().map(ProtocolFile::write).orElse(null),
                options.scales().stream().map(ScaleFile::write).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** The audit that is ordered. */
    Audit audit() throws IOException {
        Audit audit = (observes ? Audit.observing() : Audit.enforcing()).withScales(readScales());
        if (protocol == null) {
            return audit;
        }
        return audit.under(ProtocolFile.read("protocol", stream(protocol)));
    }

    private List<Scale> readScales() throws IOException {
        List<Scale> read = new ArrayList<>();
        for (String scale : scales) {
            read.add(ScaleFile.read("scale", stream(scale)));
        }
        return read;
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}

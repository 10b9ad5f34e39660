package io.github.ipt4j.examples.fhir.foreign;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import java.io.PrintWriter;
import java.util.List;

/** What a command shows of a Bundle from elsewhere. */
public final class ForeignOutput {

    private ForeignOutput() {}

    /**
     * Writes the measures of a Bundle and what else was found.
     *
     * @param bundle any Bundle
     * @param scales the scales that are known
     * @param json whether programs are to read it: an object a line; otherwise people, in a table and sentences
     * @param wording the language for people
     * @param out where to
     * @return that all is taken that may be a measure, or that something is not, which is shown as status 1
     */
    public static ExitStatus write(
            FhirBundle bundle, Iterable<Scale> scales, boolean json, Wording wording, PrintWriter out) {
        ForeignMeasures read = ForeignMeasures.of(bundle, scales);
        List<String> lines = json ? ForeignLines.of(read) : new ForeignReport(wording).lines(read);
        lines.forEach(out::println);
        return read.leavesOut() ? ExitStatus.REJECTED : ExitStatus.KEPT;
    }
}

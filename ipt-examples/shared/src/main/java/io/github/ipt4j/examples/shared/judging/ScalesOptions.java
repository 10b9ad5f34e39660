package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.audit.Audit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** With which scales, beside those that are shipped, journals are read. */
public final class ScalesOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--scales", paramLabel = "FILE", converter = ScaleOption.class, descriptionKey = "judging.scales")
    private final List<Scale> scales = new ArrayList<>();

    /** Made by picocli. */
    public ScalesOptions() {}

    /**
     * Returns an audit with the scales that were asked for.
     *
     * @param audit any audit
     * @return the audit with further scales
     * @throws UsageException if two files have scales of one id that are scored differently
     */
    public Audit addTo(Audit audit) {
        try {
            return audit.withScales(scales);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    SharedWords.FILE.message(
                            "usage.option",
                            "option",
                            "--scales",
                            "problem",
                            SharedWords.FILE.message(
                                    "usage.scales",
                                    "ids",
                                    scales.stream().map(Scale::id).distinct().toList())));
        }
    }

    /**
     * The scales that were asked for.
     *
     * @return the scales, in order
     */
    public ImmutableList<Scale> scales() {
        return ImmutableList.copyOf(scales);
    }
}

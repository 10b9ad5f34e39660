package io.github.ipt4j.examples.shared.output;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.cohort.CohortFigure;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import java.io.PrintWriter;
import java.util.List;

/** The figures of cohorts as comma-separated values, a row for each that is not zero. */
public final class FiguresCsv {

    private static final List<String> HEADER = List.of("figure", "of", "amount", "unit", "meaning");

    private FiguresCsv() {}

    /**
     * Writes a header and all figures in order.
     *
     * @param figures the figures
     * @param out where to; flushed, not closed
     */
    public static void write(CohortFigures figures, PrintWriter out) {
        Csv csv = new Csv(out);
        csv.row(HEADER);
        figures.amounts().forEach((figure, amount) -> csv.row(row(figure, amount)));
        out.flush();
    }

    private static List<Object> row(CohortFigure figure, long amount) {
        return List.of(
                figure.kind().word(),
                figure.subject(),
                amount,
                figure.kind().unit(),
                Wording.english().of(figure.kind().meaning()));
    }
}

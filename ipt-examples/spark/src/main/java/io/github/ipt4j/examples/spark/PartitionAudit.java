package io.github.ipt4j.examples.spark;

import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Sums up the lines of one partition: what a task does, and does again after a failure. */
final class PartitionAudit implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** How courses are judged. */
    private final AuditOrder order;

    PartitionAudit(AuditOrder order) {
        this.order = order;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> lines) throws IOException {
        Audit audit = order.audit();
        LineReader reader = new LineReader(audit.format());
        CohortFigures.Builder figures = CohortFigures.builder();
        Map<MalformedLines, Long> malformed = new TreeMap<>();
        while (lines.hasNext()) {
            Row line = lines.next();
            try {
                figures.addAll(CohortFigures.of(audit, reader.course(line.getAs(CohortLines.BYTES))));
            } catch (MalformedLineException e) {
                figures.addAll(CohortFigures.unreadable());
                malformed.merge(new MalformedLines(line.getString(CohortLines.FILE), e.getMessage()), 1L, Long::sum);
            }
        }
        return Stream.concat(
                        figures.build().amounts().entrySet().stream()
                                .map(sum -> SumRow.of(sum.getKey(), sum.getValue())),
                        malformed.entrySet().stream().map(sum -> SumRow.of(sum.getKey(), sum.getValue())))
                .iterator();
    }
}

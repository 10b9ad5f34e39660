package io.github.ipt4j.examples.spark;

import static org.apache.spark.sql.functions.sum;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What came out of all partitions.
 *
 * @param figures the figures of all courses that could be read
 * @param malformed how many lines could not, by file and by what was expected
 */
record ClusterAudit(CohortFigures figures, ImmutableSortedMap<MalformedLines, Long> malformed) {

    /** Audits lines as {@link CohortLines} has them, however they are spread over partitions. */
    static ClusterAudit of(Dataset<Row> lines, AuditOrder order) {
        Dataset<Row> sums = lines.mapPartitions(new PartitionAudit(order), Encoders.row(SumRow.SCHEMA))
                .groupBy(SumRow.FILE, SumRow.KIND, SumRow.OF)
                .agg(sum(SumRow.AMOUNT));
        CohortFigures.Builder figures = CohortFigures.builder();
        ImmutableSortedMap.Builder<MalformedLines, Long> malformed = ImmutableSortedMap.naturalOrder();
        for (Row row : sums.collectAsList()) {
            if (SumRow.isFigure(row)) {
                figures.add(SumRow.figure(row), SumRow.amount(row));
            } else {
                malformed.put(SumRow.malformed(row), SumRow.amount(row));
            }
        }
        return new ClusterAudit(figures.build(), malformed.build());
    }
}

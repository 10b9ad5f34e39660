package io.github.ipt4j.examples.spark;

import io.github.ipt4j.protocol.cohort.CohortFigure;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Sums as rows, which Spark adds up. In a row for a figure, {@code file} is null, {@code kind} the name of a
 * {@link CohortFigureKind} and {@code of} of what; in a row for malformed lines, {@code kind} is null and {@code of} what was
 * expected.
 */
final class SumRow {

    /** What is summed up: rows with the same three are one sum. */
    static final String FILE = "file";

    static final String KIND = "kind";
    static final String OF = "of";
    static final String AMOUNT = "amount";

    static final StructType SCHEMA = new StructType()
            .add(FILE, DataTypes.StringType)
            .add(KIND, DataTypes.StringType)
            .add(OF, DataTypes.StringType, false)
            .add(AMOUNT, DataTypes.LongType, false);

    private SumRow() {}

    static Row of(CohortFigure figure, long amount) {
        return RowFactory.create(null, figure.kind().name(), figure.subject(), amount);
    }

    static Row of(MalformedLines lines, long amount) {
        return RowFactory.create(lines.file(), null, lines.expected(), amount);
    }

    static boolean isFigure(Row row) {
        return !row.isNullAt(1);
    }

    static CohortFigure figure(Row row) {
        return CohortFigure.of(CohortFigureKind.valueOf(row.getString(1)), row.getString(2));
    }

    static MalformedLines malformed(Row row) {
        return new MalformedLines(row.getString(0), row.getString(2));
    }

    static long amount(Row row) {
        return row.getLong(3);
    }
}

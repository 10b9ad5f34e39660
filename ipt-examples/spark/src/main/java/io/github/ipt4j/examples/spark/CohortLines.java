package io.github.ipt4j.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The lines of cohorts as Spark reads them: their bytes, and the file in which each stands. */
final class CohortLines {

    /** The place of the line's bytes in a row; null where a Parquet file has no value. */
    static final int BYTES = 0;

    /** The place of the file's name in a row. */
    static final int FILE = 1;

    private CohortLines() {}

    /** The lines of text files, plain or compressed. */
    static Dataset<Row> ofText(SparkSession spark, List<String> paths) {
        return lines(spark.read().option("lineSep", "\n").text(paths.toArray(String[]::new)));
    }

    /** The lines in column {@code value} of Parquet files. */
    static Dataset<Row> ofParquet(SparkSession spark, List<String> paths) {
        return lines(spark.read().parquet(paths.toArray(String[]::new)));
    }

    /** As bytes, since Spark would repair text that is not UTF-8, and so make well-formed what is not. */
    private static Dataset<Row> lines(Dataset<Row> files) {
        return files.select(col("value").cast("binary"), col("_metadata.file_path"));
    }
}

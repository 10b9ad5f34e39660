package io.github.ipt4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.output.FiguresCsv;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand simulated courses come to the same figures on a cluster as on the command line. */
final class ClusterTest {

    private static final String COURSES_IN_A_FILE = "25000";

    /** The word shows where content leaks. */
    private static final String MALFORMED =
            "{}\n\nsecret\n{\"course\":\"secret\",\"events\":[{\"type\":\"secret\"}]}\n{\"course\":\"secret\",\n";

    private static final byte[] NOT_UTF_8 =
            "{\"course\":\"secret-\u00e9\",\"events\":[]}\n".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static List<String> files;
    private static String figures;

    @BeforeAll
    static void aCohortInFourFilesWithMalformedLines() throws IOException, InterruptedException {
        files = List.of(
                simulated("a.jsonl.gz", "ipt-standard", "1"),
                simulated("b.jsonl", "ipt-brief", "0.9"),
                simulated("c.jsonl", "ipt-standard", "0.98"),
                simulated("d.jsonl.gz", "ipt-adolescent", "0.95"));
        Files.writeString(folder.resolve("b.jsonl"), MALFORMED, StandardOpenOption.APPEND);
        Files.write(folder.resolve("c.jsonl"), NOT_UTF_8, StandardOpenOption.APPEND);
        figures = CommandLineProcess.run("cohort", files.get(0), files.get(1), files.get(2), files.get(3));
        assertThat(figures).contains("\r\ncourses,,100000,courses,read\r\n");
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    @AfterAll
    static void theClusterIsStopped() {
        spark.stop();
    }

    private static String simulated(String name, String protocol, String adherence)
            throws IOException, InterruptedException {
        String file = folder.resolve(name).toString();
        String seed = Integer.toString(name.charAt(0));
        CommandLineProcess.run(
                "simulate",
                "--seed",
                seed,
                "--courses",
                COURSES_IN_A_FILE,
                "--protocol",
                protocol,
                "--adherence",
                adherence,
                "-o",
                file);
        return file;
    }

    @Test
    void jsonLinesGiveTheFiguresOfTheCommandLine() {
        Run run = Run.of(files.toArray(String[]::new));
        assertThat(run.out()).isEqualTo(figures);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void malformedLinesAreCountedAndNeverRepeated() throws IOException {
        Path file = folder.resolve("malformed.jsonl");
        Files.writeString(file, MALFORMED);
        Files.write(file, NOT_UTF_8, StandardOpenOption.APPEND);
        Run run = Run.of(file.toString());
        String reported = "file:" + file + ": expected ";
        assertThat(run.err().lines())
                .contains(reported + "the properties course and events (malformed lines: 1)")
                .contains(reported + "well-formed JSON (malformed lines: 2)")
                .contains(reported + "UTF-8 (malformed lines: 1)")
                .hasSize(5);
        assertThat(run.err()).doesNotContain("secret");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void parquetGivesTheSameFigures() {
        String parquet = folder.resolve("cohort.parquet").toString();
        spark.read()
                .option("lineSep", "\n")
                .text(files.toArray(String[]::new))
                .write()
                .parquet(parquet);
        assertThat(Run.of("--parquet", parquet).out()).isEqualTo(figures);
    }

    @Test
    void shuffledPartitionsAndATaskDoneAgainGiveTheSameFigures() {
        Dataset<Row> lines = CohortLines.ofText(spark, files);
        Dataset<Row> shuffled = lines.repartition(7).mapPartitions(new FailingOnce(), Encoders.row(lines.schema()));
        ClusterAudit audit = ClusterAudit.of(shuffled, new AuditOrder(false, null, new ArrayList<>()));
        assertThat(FailingOnce.FAILURES).hasValue(1);
        StringWriter out = new StringWriter();
        FiguresCsv.write(audit.figures(), new PrintWriter(out));
        assertThat(out).hasToString(figures);
        assertThat(audit.malformed().values()).containsExactly(1L, 1L, 1L, 2L, 1L);
    }

    @Test
    void aProtocolOfOnesOwnIsKnownToEveryTask() throws IOException, InterruptedException {
        Path protocol = folder.resolve("protocol.json");
        Files.writeString(
                protocol, ProtocolFile.write(Protocols.withId("ipt-acute").orElseThrow()));
        String[] arguments = {"--observe", "--protocol", protocol.toString(), files.get(1)};
        assertThat(Run.of(arguments).out())
                .isEqualTo(
                        CommandLineProcess.run("cohort", "--observe", "--protocol", protocol.toString(), files.get(1)))
                .contains("\r\nevents,deviating,");
    }

    @Test
    void whatCannotBeReadIsReportedInOneLine() {
        Run run = Run.of(folder.resolve("nowhere.jsonl").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("nowhere.jsonl");
    }

    private record Run(int status, String out, String err) {

        static Run of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
            return new Run(status, out.toString(), err.toString());
        }
    }
}

package io.github.ipt4j.examples.workbench;

import com.sun.net.httpserver.HttpServer;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.ManyCourses;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long pages and starting take, as ratios; run by hand, since its name is none of a test:
 *
 * <pre>{@code ./mvnw test -pl ipt-examples/workbench -am -Dtest=WorkbenchBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class WorkbenchBenchmark {

    private static final int COURSES = 10_000;

    private static final int ROUNDS = 200;

    private static final int STARTS = 9;

    @TempDir
    private Path folder;

    /** A page against the query that it is made of, on one connection and without a server. */
    @Test
    void pages() throws IOException, SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("many.sqlite");
        try (Database database = Database.open(url);
                Connection connection = DriverManager.getConnection(url)) {
            ManyCourses.fill(database, COURSES, Team.PASSWORD);
            try (RunningWorkbench workbench = RunningWorkbench.start(database, Clock.systemUTC(), 0)) {
                Browser browser = new Browser(workbench.port());
                browser.signIn(ManyCourses.counselor(1).name(), Team.PASSWORD);
                print("first page", median(ROUNDS, () -> browser.get("/")), median(ROUNDS, () -> query(connection)));
            }
        }
    }

    private static void query(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT l.event FROM journal_line l JOIN course c ON c.id = l.course WHERE c.team = ?")) {
            statement.setString(1, ManyCourses.counselor(1).team());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the start of the process until the first answer, against a server that does nothing else. */
    @Test
    void start() {
        long bare = median(STARTS, () -> start(BareServer.class.getName()));
        print(
                "start",
                median(
                        STARTS,
                        () -> start(
                                Workbench.class.getName(), "--database", "jdbc:sqlite:" + folder.resolve("s.sqlite"))),
                bare);
    }

    private static void start(String main, String... options) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main,
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            awaitAnswer(port);
            process.destroyForcibly().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitAnswer(int port) {
        Browser browser = new Browser(port);
        while (true) {
            try {
                browser.get("/sign-in");
                return;
            } catch (IllegalStateException e) {
                Thread.onSpinWait(); // Not yet there.
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long median(int rounds, Runnable work) {
        return LongStream.generate(() -> nanos(work))
                .limit(rounds)
                .sorted()
                .skip(rounds / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void print(String what, long ours, long bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms, bare %.1f ms, ratio %.2f%n",
                what,
                ours / 1e6,
                bare / 1e6,
                (double) ours / bare);
    }

    /** The JDK's server with one page. */
    static final class BareServer {

        private BareServer() {}

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(arguments[1]);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }
}

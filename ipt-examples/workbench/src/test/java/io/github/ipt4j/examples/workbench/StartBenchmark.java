package io.github.ipt4j.examples.workbench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long starting takes, from the start of the process until the first answer, against a server that does nothing else; run by
 * hand, once the jar is built, since its name is none of a test:
 *
 * <pre>{@code ./mvnw test -pl ipt-examples/workbench -am -Dtest=StartBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class StartBenchmark {

    private static final int STARTS = 15;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    /** Not the first start, in which the database, its first account and the launcher's archive are made. */
    @Test
    void start() {
        startLauncher();
        List<Long> bare = new ArrayList<>();
        List<Long> jar = new ArrayList<>();
        List<Long> launcher = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            bare.add(Measured.nanos(StartBenchmark::startBareServer));
            jar.add(Measured.nanos(this::startJar));
            launcher.add(Measured.nanos(this::startLauncher));
        }
        Measured.print("start by the jar", median(jar), median(bare));
        Measured.print("start by the launcher", median(launcher), median(bare));
    }

    private static long median(List<Long> nanos) {
        return Measured.median(nanos.stream().mapToLong(Long::longValue));
    }

    private static void startBareServer() {
        String classes = BareServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        start(JAVA, "-cp", classes, BareServer.class.getName());
    }

    private void startJar() {
        start(JAVA, "-jar", Path.of("target", "workbench.jar").toString(), "--database", database());
    }

    private void startLauncher() {
        start(
                "env",
                "XDG_CACHE_HOME=" + folder,
                Path.of("workbench").toAbsolutePath().toString(),
                "--database",
                database());
    }

    private String database() {
        return "jdbc:sqlite:" + folder.resolve("s.sqlite");
    }

    private static void start(String... program) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of("--port", Integer.toString(port)));
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

    /** Asks again and again, with pauses, since asking takes a processor from who starts. */
    private static void awaitAnswer(int port) {
        while (!isAnswered(port)) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean isAnswered(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET /sign-in HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return socket.getInputStream().readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

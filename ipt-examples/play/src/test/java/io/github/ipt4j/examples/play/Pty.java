package io.github.ipt4j.examples.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program on a pseudo-terminal of 80 columns, which {@code script} of util-linux makes. */
final class Pty implements AutoCloseable {

    static final String INTERRUPT = "\u0003";
    static final String END = "\u0004";

    /** What runs in the background passes on to its children that they are not to be interrupted. */
    private static final String EXEC = "exec env --default-signal=INT";

    private static final String PROMPT = "> ";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final OutputStream keys;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Thread reader = new Thread(this::read, "pty");

    private Pty(Process process) {
        this.process = process;
        this.keys = process.getOutputStream();
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether there can be one here. */
    static boolean isPossible() {
        try {
            Process version = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .start();
            String text = new String(version.getInputStream().readAllBytes(), UTF_8);
            return version.waitFor() == 0 && text.contains("util-linux");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Plays in a folder, with variables of the environment set, on a terminal of 80 columns. */
    static Pty playing(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return playing("stty cols 80 rows 24; " + EXEC, folder, environment, arguments);
    }

    /** Plays on a terminal that does not know its size. */
    static Pty withoutSize(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return playing(EXEC, folder, environment, arguments);
    }

    /** The program in a process of its own. */
    static String[] command(Path folder) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path file = Files.writeString(folder.resolve("arguments"), "-cp \"" + classPath + "\"\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new String[] {java, "@" + file.getFileName(), PlayRoot.class.getName()};
    }

    private static Pty playing(String begin, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        String command = Stream.of(Stream.of(begin), Stream.of(command(folder)), Stream.of(arguments))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder(ImmutableList.of("script", "-qefc", command, "/dev/null"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        return new Pty(builder.start());
    }

    private void read() {
        byte[] bytes = new byte[1 << 12];
        try (InputStream in = process.getInputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                synchronized (shown) {
                    shown.write(bytes, 0, read);
                    shown.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is shown and an answer is read, then types. */
    void type(String awaited, String answer) throws InterruptedException, IOException {
        await(awaited);
        keys.write(answer.getBytes(UTF_8));
        keys.flush();
    }

    /** Whether something was shown, and the prompt after it: before the prompt, the keyboard is not ours yet. */
    private boolean isAsked(String awaited) {
        String text = text();
        int place = text.indexOf(awaited);
        return place >= 0 && text.indexOf(PROMPT, place) >= 0;
    }

    private void await(String awaited) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (shown) {
            while (!isAsked(awaited)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Not shown: " + awaited + " in: " + text());
                }
                shown.wait(left);
            }
        }
    }

    /** All that was shown so far. */
    String text() {
        synchronized (shown) {
            return shown.toString(UTF_8);
        }
    }

    /** Waits until the program ends, and returns its exit status. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Not ended: " + text());
        }
        reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        return process.exitValue();
    }

    /** The processes that run on the terminal. */
    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

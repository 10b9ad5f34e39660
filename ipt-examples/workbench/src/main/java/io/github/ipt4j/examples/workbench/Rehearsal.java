package io.github.ipt4j.examples.workbench;

import static java.util.Objects.requireNonNull;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ipt4j.examples.shared.command.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import picocli.CommandLine;

/** Starts the workbench on an empty database, and asks for a page. The launcher runs it to make an archive of classes. */
public final class Rehearsal {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");

    private Rehearsal() {}

    /**
     * Rehearses, in a folder that is removed afterwards, and keeps SQLite's library, which is not unpacked at each start then.
     *
     * @param arguments an existing folder, for the library
     * @throws IOException if a folder cannot be read or written, or no page came
     * @throws InterruptedException if it was interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        keepLibrary(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory("workbench");
        try {
            rehearse(folder.resolve("workbench.sqlite"));
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void keepLibrary(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        Path unpacked = Files.createTempFile(folder, name, ".part");
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            Files.copy(requireNonNull(library, packed), unpacked, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unpacked, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void rehearse(Path database) throws IOException, InterruptedException {
        PipedReader said = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(said));
        Thread workbench = new Thread(() -> Console.run(
                new CommandLine(new Workbench()), out, out, "--port", "0", "--database", "jdbc:sqlite:" + database));
        workbench.start();
        try (BufferedReader lines = new BufferedReader(said)) {
            read(address(lines) + "sign-in");
        } finally {
            workbench.interrupt();
            workbench.join();
        }
    }

    private static String address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IOException("The workbench did not start");
    }

    private static void read(String page) throws IOException {
        try (InputStream in = URI.create(page).toURL().openStream()) {
            in.readAllBytes();
        }
    }
}

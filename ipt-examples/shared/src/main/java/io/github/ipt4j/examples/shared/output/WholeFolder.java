package io.github.ipt4j.examples.shared.output;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A folder of files that appears whole or not at all, under a name that was free: it is written beside its place, and
 * takes it once it is {@linkplain #keep kept}. What exists is never replaced.
 */
public final class WholeFolder implements Closeable {

    private final Path target;
    private final Path written;
    private final List<WatchedStream> streams = new ArrayList<>();
    private final List<PrintWriter> texts = new ArrayList<>();

    private WholeFolder(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /**
     * Opens a folder that does not exist yet.
     *
     * @param folder the folder
     * @return the folder, which appears once it is kept
     * @throws OutputException if something has its name, or it cannot be made
     */
    public static WholeFolder open(Path folder) throws OutputException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw OutputException.refused(folder, "output.folder-exists");
        }
        Path target = folder.toAbsolutePath();
        Path written = target.resolveSibling(".ipt-" + UUID.randomUUID() + ".part");
        try {
            return new WholeFolder(folder, Files.createDirectory(written));
        } catch (IOException e) {
            throw OutputException.failed(folder, e);
        }
    }

    /**
     * A text file of the folder, in UTF-8; control and direction characters in it are shown as escapes.
     *
     * @param name its name
     * @return a writer, whose failures {@link #keep} reports
     * @throws OutputException if the file cannot be made
     */
    public PrintWriter text(String name) throws OutputException {
        try {
            WatchedStream stream =
                    new WatchedStream(Files.newOutputStream(written.resolve(name), StandardOpenOption.CREATE_NEW));
            PrintWriter text = new TextOutput(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            streams.add(stream);
            texts.add(text);
            return text;
        } catch (IOException e) {
            throw OutputException.failed(target.resolve(name), e);
        }
    }

    /**
     * Lets the folder take its place.
     *
     * @throws OutputException if it could not be written whole, or something took its name; nothing is left of it then
     */
    public void keep() throws OutputException {
        texts.forEach(PrintWriter::close);
        try {
            for (WatchedStream stream : streams) {
                if (stream.failure().isPresent()) {
                    throw stream.failure().get();
                }
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw OutputException.refused(target, "output.folder-exists");
            }
            Files.move(written, target);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(target, e);
        }
    }

    /** Ends the writing; a folder that was not kept is gone. */
    @Override
    public void close() throws OutputException {
        texts.forEach(PrintWriter::close);
        try {
            if (Files.exists(written)) {
                MoreFiles.deleteRecursively(written, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw OutputException.failed(target, e);
        }
    }
}

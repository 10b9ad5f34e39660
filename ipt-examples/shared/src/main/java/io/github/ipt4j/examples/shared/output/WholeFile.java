package io.github.ipt4j.examples.shared.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written beside its place, and takes it once it is {@linkplain #keep kept}.
 *
 * <p>What exists is replaced only where that is asked for. A device or a pipe, which has no content to lose, is written to
 * directly, and also only where that is asked for.
 */
public final class WholeFile implements Closeable {

    private final Path named;
    private final Place place;
    private final FileChannel channel;
    private final WatchedStream watched;
    private final OutputStream stream;
    private final TextOutput text;

    /** Where a file is written, and where it goes from there. */
    private record Place(Path written, Path target, boolean replaces) {

        static Place of(Path file, boolean overwrite) throws IOException {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Place(beside(file.toAbsolutePath()), file.toAbsolutePath(), false);
            }
            if (!overwrite) {
                throw OutputException.refused(file, "output.exists");
            }
            Path target = file.toRealPath();
            if (Files.isDirectory(target)) {
                throw OutputException.refused(file, "output.folder");
            }
            return new Place(Files.isRegularFile(target) ? beside(target) : target, target, true);
        }

        private static Path beside(Path target) {
            return target.resolveSibling(".ipt-" + UUID.randomUUID() + ".part");
        }

        boolean isDirect() {
            return written.equals(target);
        }

        FileChannel open() throws IOException {
            if (isDirect()) {
                return FileChannel.open(written, StandardOpenOption.WRITE);
            }
            FileChannel opened = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.toFile().deleteOnExit();
            return opened;
        }

        void take() throws IOException {
            if (replaces) {
                Permissions.copy(target, written);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                takeNew();
            }
        }

        /** Takes a place that was free, and fails if another process took it in between. */
        private void takeNew() throws IOException {
            try {
                Files.createLink(target, written);
                Files.delete(written);
            } catch (UnsupportedOperationException | IOException e) {
                if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    throw OutputException.refused(target, "output.exists");
                }
                Files.move(written, target);
            }
        }
    }

    private WholeFile(Path named, Place place, FileChannel channel) {
        this.named = named;
        this.place = place;
        this.channel = channel;
        this.watched = new WatchedStream(Channels.newOutputStream(channel));
        this.stream = new BufferedOutputStream(watched, 1 << 16);
        this.text = new TextOutput(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Opens a file that is not an input. */
    static WholeFile open(Path file, boolean overwrite) throws OutputException {
        try {
            Place place = Place.of(file, overwrite);
            return new WholeFile(file, place, place.open());
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(file, e);
        }
    }

    /**
     * Writes bytes where no options of a command line say how.
     *
     * @param file the file
     * @param overwrite whether to replace it if it exists
     * @param bytes all its bytes
     * @throws OutputException if it exists and is not to be replaced, or cannot be written
     */
    public static void write(Path file, boolean overwrite, byte[] bytes) throws OutputException {
        try (WholeFile whole = open(file, overwrite)) {
            whole.bytes().write(bytes);
            whole.keep();
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(file, e);
        }
    }

    /**
     * Where its bytes go.
     *
     * @return a stream, which may be closed before the file is kept
     */
    public OutputStream bytes() {
        return stream;
    }

    /**
     * Where its text goes, in UTF-8; control and direction characters in it are shown as escapes.
     *
     * @return a writer, whose failures {@link #keep} reports
     */
    public PrintWriter text() {
        return text;
    }

    /**
     * Lets the file take its place.
     *
     * @throws OutputException if it could not be written whole; nothing is left of it then
     */
    public void keep() throws OutputException {
        try {
            text.flush();
            if (watched.failure().isPresent()) {
                throw watched.failure().get();
            }
            if (channel.isOpen()) {
                force();
                channel.close();
            }
            if (!place.isDirect()) {
                place.take();
            }
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(named, e);
        }
    }

    private void force() throws IOException {
        if (!place.isDirect()) {
            channel.force(true);
        }
    }

    /** Ends the writing; a file that was not kept is gone. */
    @Override
    public void close() throws OutputException {
        try {
            channel.close();
            if (!place.isDirect()) {
                Files.deleteIfExists(place.written());
            }
        } catch (IOException e) {
            throw OutputException.failed(named, e);
        }
    }
}

package io.github.ipt4j.examples.shared.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A line that is added to the end of a text file, whole or not at all; what stands there is never written over. */
public final class AppendedLine {

    private final Path file;
    private final long size;

    private AppendedLine(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /**
     * Looks at a file before it is read, so that a line is later added only to what was read.
     *
     * @param file a text file
     * @return a place for one line at the end of the file
     * @throws OutputException if it is no regular file
     */
    public static AppendedLine to(Path file) throws OutputException {
        if (!Files.isRegularFile(file)) {
            throw OutputException.refused(file, "append.no-file");
        }
        try {
            return new AppendedLine(file, Files.size(file));
        } catch (IOException e) {
            throw OutputException.failed(file, e);
        }
    }

    /**
     * Adds the line.
     *
     * @param line a line without its end
     * @throws OutputException if the file has changed since it was looked at, or the line cannot be written whole
     */
    public void write(String line) throws OutputException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || channel.size() != size) {
                throw changed();
            }
            append(channel, ByteBuffer.wrap((lineEnd(channel) + line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (OverlappingFileLockException e) {
            throw changed();
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.failed(file, e);
        }
    }

    private OutputException changed() {
        return OutputException.refused(file, "append.changed");
    }

    private void append(FileChannel channel, ByteBuffer bytes) throws IOException {
        try {
            channel.position(size);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(size);
            throw e;
        }
    }

    /** What ends the last line, if nothing does yet. */
    private String lineEnd(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        boolean ended = size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n');
        return ended ? "" : "\n";
    }
}

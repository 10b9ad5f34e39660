package io.github.ipt4j.examples.shared.input;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** The bytes of a gzip file, in a buffer that an inflater can give back what it did not need. */
final class GzipInput implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final CRC32 checksum = new CRC32();
    private int place;
    private int end;

    GzipInput(InputStream in) {
        this.in = in;
    }

    /** Whether anything comes after what was read. */
    boolean hasMore() throws IOException {
        while (place == end && end >= 0) {
            place = 0;
            end = in.read(buffer);
        }
        return end >= 0;
    }

    /** The next byte. */
    int take() throws IOException {
        if (!hasMore()) {
            throw new EOFException("the end of the file");
        }
        checksum.update(buffer[place]);
        return Byte.toUnsignedInt(buffer[place++]);
    }

    /** A number of so many bytes, the lowest first. */
    long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) take() << (8 * i);
        }
        return number;
    }

    /** Restarts the checksum of the bytes that are taken. */
    void restartChecksum() {
        checksum.reset();
    }

    long checksum() {
        return checksum.getValue();
    }

    void giveTo(Inflater inflater) throws IOException {
        if (!hasMore()) {
            throw new EOFException("the end of the file");
        }
        inflater.setInput(buffer, place, end - place);
        place = end;
    }

    /** Takes back the last bytes that were given. */
    void takeBack(int bytes) {
        place = end - bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

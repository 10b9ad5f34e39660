package io.github.ipt4j.examples.shared.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a gzip file holds: the contents of its members, one after the other.
 *
 * <p>Strict where the JDK's stream is not: every member must be whole and undamaged, and nothing may come after the last, or
 * else the reading ends with a {@link ZipException} or an {@link EOFException}. It never asks how much is available, so that
 * pipes can be read, and gives what it has before it waits for more.
 */
final class GzipStream extends InputStream {

    private final GzipInput in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private boolean begun;

    GzipStream(InputStream in) {
        this.in = new GzipInput(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int read = 0;
        while (read == 0 && length > 0 && isInMember()) {
            read = inflate(bytes, from, length);
            if (read == 0 && inflater.finished()) {
                endMember();
            }
        }
        return read > 0 || length == 0 ? read : -1;
    }

    /** Whether there is more to inflate, in this member or the next. */
    private boolean isInMember() throws IOException {
        if (!inMember && (!begun || in.hasMore())) {
            GzipHeader.read(in);
            inflater.reset();
            checksum.reset();
            begun = true;
            inMember = true;
        }
        return inMember;
    }

    private int inflate(byte[] bytes, int from, int length) throws IOException {
        if (inflater.needsInput() && !inflater.finished()) {
            in.giveTo(inflater);
        }
        try {
            int read = inflater.inflate(bytes, from, length);
            checksum.update(bytes, from, read);
            if (read == 0 && inflater.needsDictionary()) {
                throw new ZipException("a dictionary, which gzip does not have");
            }
            return read;
        } catch (DataFormatException e) {
            throw new ZipException("damaged compressed data");
        }
    }

    /** A member ends with the checksum of its contents and their length. */
    private void endMember() throws IOException {
        in.takeBack(inflater.getRemaining());
        if (in.number(4) != checksum.getValue() || in.number(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("contents that are not those which were compressed");
        }
        inMember = false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}

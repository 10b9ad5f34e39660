package io.github.ipt4j.examples.shared.input;

import java.io.IOException;
import java.util.zip.ZipException;

/** What stands before the compressed data of a member (RFC 1952): nothing that is needed, but all of it must be there. */
final class GzipHeader {

    private static final int GZIP = 0x8B1F;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECKSUM = 1 << 1;
    private static final int HAS_EXTRA = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private GzipHeader() {}

    /** Reads to the first byte of the compressed data. */
    static void read(GzipInput in) throws IOException {
        in.restartChecksum();
        require(in.number(2) == GZIP && in.take() == DEFLATE);
        int flags = in.take();
        require((flags & RESERVED) == 0);
        skip(4 + 1 + 1, in); // the time, how hard it was compressed, and on what system
        if ((flags & HAS_EXTRA) != 0) {
            skip(in.number(2), in);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText(in);
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText(in);
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            long checksum = in.checksum() & 0xFFFF;
            require(in.number(2) == checksum);
        }
    }

    private static void skip(long bytes, GzipInput in) throws IOException {
        for (long i = 0; i < bytes; i++) {
            in.take();
        }
    }

    private static void skipText(GzipInput in) throws IOException {
        int read = in.take();
        while (read != 0) {
            read = in.take();
        }
    }

    private static void require(boolean fits) throws ZipException {
        if (!fits) {
            throw new ZipException("no member of a gzip file");
        }
    }
}

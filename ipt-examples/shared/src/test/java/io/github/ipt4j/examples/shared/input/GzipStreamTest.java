package io.github.ipt4j.examples.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gzip file gives all that was compressed, or an error. */
final class GzipStreamTest {

    private static final String FIRST = "the first member, ";
    private static final String SECOND = "and the second";
    private static final byte[] FILE = GzipFiles.of(FIRST, SECOND);

    private static String read(byte[] file) throws IOException {
        try (InputStream in = new GzipStream(new ByteArrayInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void membersAreOneText() throws IOException {
        assertThat(read(FILE)).isEqualTo(FIRST + SECOND);
    }

    @Test
    void theTextIsTheSameByteByByte() throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = new GzipStream(new ByteArrayInputStream(FILE))) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                text.append((char) read);
            }
            assertThat(in.read(new byte[0])).isZero();
        }
        assertThat(text).hasToString(FIRST + SECOND);
    }

    /** The bytes of a header that say when, how hard and on what system the file was compressed decide nothing. */
    @Test
    void noByteCanBeChangedWithoutAnErrorUnlessTheTextStaysTheSame() {
        for (int place = 0; place < FILE.length; place++) {
            for (int other = 1; other < 256; other++) {
                byte[] damaged = FILE.clone();
                damaged[place] ^= (byte) other;
                assertThat(isRefusedOrTheSame(damaged))
                        .as("byte %s changed by %s", place, other)
                        .isTrue();
            }
        }
    }

    private static boolean isRefusedOrTheSame(byte[] file) {
        try {
            return read(file).equals(FIRST + SECOND);
        } catch (ZipException | EOFException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A file that ends with its first member is whole: gzip does not say how many members there are. */
    @Test
    void nothingCanBeCutOffButAWholeMember() throws IOException {
        int boundary = GzipFiles.of(FIRST).length;
        for (int length = 0; length < FILE.length; length++) {
            byte[] cut = Arrays.copyOf(FILE, length);
            if (length == boundary) {
                assertThat(read(cut)).isEqualTo(FIRST);
            } else {
                assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(cut));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0000000000000000000000", "1f", "1f8b", "0a", "1f8b080000000000"})
    void nothingMayComeAfterTheEnd(String rest) {
        byte[] more = HexFormat.of().parseHex(rest);
        byte[] file = Arrays.copyOf(FILE, FILE.length + more.length);
        System.arraycopy(more, 0, file, FILE.length, more.length);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(file));
    }

    /** All that a header can have: text, extra bytes, a name, a comment, and the checksum of all this. */
    @Test
    void aHeaderIsReadWithEverythingItCanHave() throws IOException {
        String header = "1f8b081f" + "000000000003" + "0200" + "abcd" + "6100" + "6200";
        byte[] plain = GzipFiles.of("x");
        byte[] bytes = HexFormat.of().parseHex(header);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        String rest = HexFormat.of().formatHex(plain, 10, plain.length);
        String sum =
                String.format(Locale.ROOT, "%02x%02x", checksum.getValue() & 0xFF, checksum.getValue() >> 8 & 0xFF);
        assertThat(read(HexFormat.of().parseHex(header + sum + rest))).isEqualTo("x");
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> read(HexFormat.of().parseHex(header + "0000" + rest)));
    }

    @Test
    void twentyThousandEmptyMembersAreNothing() throws IOException {
        String[] members = new String[20_001];
        Arrays.fill(members, "");
        members[20_000] = "something";
        assertThat(read(GzipFiles.of(members))).isEqualTo("something");
    }
}

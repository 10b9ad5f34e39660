package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.Utf8;
import io.github.ipt4j.core.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** A line of JSON that is being read, and its place; a protocol file is read as one line with line ends in it. */
final class JsonLine {

    private final String source;
    private final int number;
    private final byte[] bytes;
    private final int length;

    JsonLine(String source, int number, byte[] bytes, int length) {
        this.source = source;
        this.number = number;
        this.bytes = bytes;
        this.length = length;
    }

    int number() {
        return number;
    }

    int length() {
        return length;
    }

    /** Reads the one value of the line. */
    <T> T read(ValueReader<T> reading) {
        if (!Utf8.isWellFormed(bytes, 0, length)) {
            throw malformed(wellFormedBytes(), Expectation.of("utf-8"));
        }
        try (JsonTokens tokens = new JsonTokens(bytes, length)) {
            T value = reading.of(tokens);
            if (tokens.next() != null) {
                throw new Malformed(tokens.count(), "nothing-more");
            }
            return value;
        } catch (Malformed e) {
            throw malformed(offset(e.token()), e.expected());
        } catch (StreamConstraintsException e) {
            throw malformed(
                    JsonPlaces.tooDeep(bytes, length),
                    Expectation.of("json-levels").with("levels", JsonTokens.LEVELS));
        } catch (JacksonException e) {
            // Its message quotes what was read, so it goes no further.
            throw malformed(JsonPlaces.malformed(bytes, length, offset(e)), Expectation.of("json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JournalException malformed(int offset, Message expected) {
        int row = number;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            boolean lineEnds = bytes[i] == '\n';
            boolean continues = (bytes[i] & 0xC0) == 0x80;
            row += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : continues ? column : column + 1;
        }
        return new JournalException(source, row, column, expected);
    }

    private int offset(JacksonException e) {
        long offset = e.getLocation() == null ? length : e.getLocation().getByteOffset();
        return (int) Math.min(length, Math.max(0, offset));
    }

    /** Where a token begins, found by counting the tokens of the line once more. */
    private int offset(int token) {
        try (JsonTokens tokens = new JsonTokens(bytes, length)) {
            while (tokens.count() < token) {
                tokens.next();
            }
            return Math.min(length, tokens.offset());
        } catch (IOException e) {
            return length;
        }
    }

    private int wellFormedBytes() {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return in.position();
    }

    /** Reads a value from its tokens. */
    interface ValueReader<T> {
        T of(JsonTokens tokens) throws IOException;
    }
}

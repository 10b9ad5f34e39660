package io.github.ipt4j.examples.shared.output;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8 that waits to be written, made on whatever thread. What is added is written as it is: whoever adds it has
 * made or {@linkplain VisibleText escaped} it.
 */
public final class TextLines {

    private static final int CAPACITY = 1 << 12;
    private static final int DIGITS = 11;

    private byte[] bytes = new byte[CAPACITY];
    private int length;

    /** How many bytes wait. */
    public int length() {
        return length;
    }

    /** Adds text that is in UTF-8. */
    public TextLines add(byte[] utf8) {
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Adds text. */
    public TextLines add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a letter of ASCII. */
    public TextLines add(char letter) {
        makeRoom(1);
        bytes[length++] = (byte) letter;
        return this;
    }

    /** Adds a number of 0 or more. */
    public TextLines number(int number) {
        makeRoom(DIGITS);
        int end = length + digits(number);
        int rest = number;
        for (int place = end - 1; place >= length; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length = end;
        return this;
    }

    private static int digits(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Writes everything, and is empty again. */
    public void writeTo(PrintWriter out) {
        TextOutput.asIs(out, bytes, length);
        length = 0;
    }
}

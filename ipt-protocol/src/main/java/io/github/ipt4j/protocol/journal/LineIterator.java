package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.wording.Message;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Iterates over the values on the lines of a file. The problem of a line that cannot be read is thrown in its turn. */
final class LineIterator<T> implements Iterator<T> {

    private final String source;
    private final LineReader lines;
    private final Message expected;
    private final Function<JsonLine, T> reading;
    private int number;
    private boolean ended;
    private boolean ready;
    private @Nullable JournalException unreadable;

    /** @param expected what a file must contain at least */
    LineIterator(String source, LineReader lines, Message expected, Function<JsonLine, T> reading) {
        this.source = source;
        this.lines = lines;
        this.expected = expected;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            advance();
        }
        return ready;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        JournalException problem = unreadable;
        unreadable = null;
        if (problem != null) {
            throw problem;
        }
        return reading.apply(lines.line());
    }

    private void advance() {
        number++;
        try {
            ended = !lines.next();
        } catch (JournalException e) {
            unreadable = e;
        } catch (IOException e) {
            ended = true;
            unreadable = JournalException.unreadable(source, number);
        }
        if (ended && number == 1 && unreadable == null) {
            unreadable = new JournalException(source, 1, 1, expected);
        }
        ready = !ended || unreadable != null;
    }
}

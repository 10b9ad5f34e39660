package io.github.ipt4j.protocol.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value on a line, or the problem with the line. */
record Result<T>(@Nullable T found, @Nullable JournalException malformed) {

    static <T> Result<T> of(T found) {
        return new Result<>(found, null);
    }

    static <T> Result<T> malformed(JournalException why) {
        return new Result<>(null, why);
    }

    T orElseThrow() {
        if (found == null) {
            throw Objects.requireNonNull(malformed);
        }
        return found;
    }
}

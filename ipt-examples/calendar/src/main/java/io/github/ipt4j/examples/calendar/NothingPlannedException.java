package io.github.ipt4j.examples.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A plan of which there can be no calendar. */
final class NothingPlannedException extends IllegalArgumentException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message why;

    NothingPlannedException(String key) {
        this(CalendarWords.FILE.message(key));
    }

    private NothingPlannedException(Message why) {
        super(Wording.english().of(why));
        this.why = why;
    }

    @Override
    public Message message() {
        return requireNonNull(why);
    }
}

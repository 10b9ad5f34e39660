package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.CourseLines;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

/** What a player can do: record an event, or do something else. */
enum TableMove {
    OPEN(EventType.COURSE_OPENED),
    HOLD(EventType.SESSION_HELD),
    MISS(EventType.SESSION_MISSED),
    CONTACT(EventType.CONTACT_MADE),
    AGREE(EventType.FORMULATION_AGREED),
    ENTER(EventType.PHASE_ENTERED),
    CONCLUDE(EventType.COURSE_CONCLUDED),
    DISCONTINUE(EventType.COURSE_DISCONTINUED),
    CORRECT(EventType.RECORD_CORRECTED),
    UNDO("u"),
    OUTLOOK("o"),
    WAY("w"),
    JOURNAL("j"),
    SAVE("s"),
    QUIZ("c"),
    END("q");

    private final String key;
    private final Optional<EventType> event;

    TableMove(EventType event) {
        this.key = "";
        this.event = Optional.of(event);
    }

    TableMove(String key) {
        this.key = key;
        this.event = Optional.empty();
    }

    /** The kind of event that the move records, if it records one. */
    Optional<EventType> event() {
        return event;
    }

    /** Every move, under the standing of the course. */
    static Menu<TableMove> menu(Course course) {
        Menu<TableMove> menu = Menu.asking(CourseLines.standing(course));
        for (TableMove move : values()) {
            menu = move.event.isPresent()
                    ? menu.with(move.event.get(), move)
                    : menu.with(move.key, message("move." + move.key), move);
        }
        return menu;
    }
}

package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Asks for a correction: what is recorded stays, and a further line puts it right. */
final class CorrectionForm {

    private final Dialogue talk;
    private final Game game;
    private final EventForm events;

    CorrectionForm(Dialogue talk, Game game, EventForm events) {
        this.talk = talk;
        this.game = game;
        this.events = events;
    }

    /** What a correction does. */
    private enum CorrectionKind {
        RETRACT,
        REPLACE,
        ENTER_LATE
    }

    RecordCorrected ask() {
        CorrectionKind kind = talk.choose(Menu.<CorrectionKind>asking(message("ask.correction"))
                .with(message("correction.retract"), CorrectionKind.RETRACT)
                .with(message("correction.replace"), CorrectionKind.REPLACE)
                .with(message("correction.enter-late"), CorrectionKind.ENTER_LATE));
        RecordCorrected.Builder correction = RecordCorrected.builder();
        LocalDate earliest = switch (kind) {
            case RETRACT -> retracting(correction);
            case REPLACE -> replacing(correction, entry());
            case ENTER_LATE -> late(correction);
        };
        LocalDate day = talk.date(later(earliest, events.usual().day()));
        return correction
                .date(day)
                .reason(talk.reason(message("ask.correction-reason"), Optional.empty()))
                .build();
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private LocalDate retracting(RecordCorrected.Builder correction) {
        correction.removes(entry());
        return events.usual().day();
    }

    private LocalDate replacing(RecordCorrected.Builder correction, int entry) {
        Usual usual = game.course().history().events().stream()
                .filter(candidate -> candidate.entry() == entry)
                .map(replaced -> Usual.inPlaceOf(game, replaced.event()))
                .findFirst()
                .orElseGet(events::usual);
        CourseEvent added = added(usual);
        correction.removes(entry).adds(added);
        return added.date();
    }

    private LocalDate late(RecordCorrected.Builder correction) {
        CourseEvent added = added(Usual.late(game, events.day()));
        correction.adds(added);
        talk.numberOrNot(message("ask.before"), Limits.ENTRIES).ifPresent(correction::before);
        return added.date();
    }

    /** An entry in force; where there is none, any number, which is refused with its reason. */
    private int entry() {
        ImmutableList<AcceptedEvent> entries = game.course().history().events();
        if (entries.isEmpty()) {
            return talk.number(message("ask.entry"), Limits.ENTRIES, OptionalInt.empty());
        }
        Menu<Integer> menu = Menu.asking(message("ask.entry"));
        for (AcceptedEvent entry : entries) {
            menu = menu.with(Integer.toString(entry.entry()), described(entry.event()), entry.entry());
        }
        return talk.choose(menu);
    }

    private static Message described(CourseEvent event) {
        return message("entry.event", "date", event.date(), "type", event.type());
    }

    private CourseEvent added(Usual usual) {
        EventType kind = talk.choose(Menu.of(
                message("ask.added"),
                Stream.of(EventType.values())
                        .filter(type -> type != EventType.RECORD_CORRECTED)
                        .toList()));
        return new EventForm(talk, game, usual).ask(kind);
    }
}

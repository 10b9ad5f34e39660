package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.LeftException;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.ActivityPhrase;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import java.util.OptionalInt;

/** Asks about a session or a contact, one thing after the other, until the player records it. */
final class MeetingForm {

    private final Dialogue talk;
    private final Game game;
    private final boolean isSession;

    private MeetingForm(Dialogue talk, Game game, boolean isSession) {
        this.talk = talk;
        this.game = game;
        this.isSession = isSession;
    }

    /** What can be done about a meeting. */
    private enum MeetingStep {
        ADD,
        ADD_OUTSTANDING,
        TAKE_BACK,
        DATE,
        MODE,
        NUMBER,
        MINUTES,
        AGENDA,
        PRESENT,
        RECORD
    }

    static CourseEvent session(Dialogue talk, Game game, Usual usual) {
        return new MeetingForm(talk, game, true)
                .ask(Meeting.of(usual.number(), usual.sessionDay()))
                .held();
    }

    static CourseEvent contact(Dialogue talk, Game game, Usual usual) {
        return new MeetingForm(talk, game, false)
                .ask(Meeting.of(usual.number(), usual.day()))
                .contact();
    }

    private Meeting ask(Meeting begun) {
        Meeting meeting = begun;
        MeetingStep step = talk.choose(menu(meeting.session()));
        while (step != MeetingStep.RECORD) {
            meeting = changed(meeting, step);
            Menu<MeetingStep> menu = menu(meeting.session());
            talk.say(Tone.HEADING, menu.heading());
            step = talk.chosen(menu);
        }
        return meeting;
    }

    /** The meeting after a step; who goes back from its questions leaves the meeting as it is. */
    private Meeting changed(Meeting meeting, MeetingStep step) {
        try {
            return switch (step) {
                case ADD -> meeting.with(List.of(new ActivityForm(talk, game).ask(kinds())));
                case ADD_OUTSTANDING -> meeting.with(new OutstandingForm(talk, game).ask(meeting.session()));
                case TAKE_BACK -> meeting.withoutLast();
                case DATE -> meeting.on(talk.date(meeting.session().date()));
                case MODE -> meeting.by(talk.choose(Menu.of(message("ask.mode"), Mode.values())));
                case NUMBER -> numbered(meeting);
                case MINUTES ->
                    meeting.lasting(talk.number(message("ask.minutes"), Limits.SESSION_MINUTES, OptionalInt.empty()));
                case AGENDA -> meeting.ledBy(talk.choose(Menu.of(message("ask.agenda"), AgendaSetter.values())));
                case PRESENT ->
                    meeting.alsoPresent(talk.chooseSeveral(Menu.of(message("ask.others"), Participant.values())));
                case RECORD -> meeting;
            };
        } catch (LeftException e) {
            return meeting;
        }
    }

    private Meeting numbered(Meeting meeting) {
        OptionalInt usual = OptionalInt.of(meeting.session().number());
        return meeting.numbered(talk.number(message("ask.number"), Limits.SESSION_NUMBERS, usual));
    }

    private ImmutableList<ActivityType> kinds() {
        return isSession ? ImmutableList.copyOf(ActivityType.values()) : ContactMade.ACTIVITY_TYPES.asList();
    }

    private Menu<MeetingStep> menu(Session session) {
        Menu<MeetingStep> menu =
                Menu.<MeetingStep>asking(heading(session)).with(message("meeting.add"), MeetingStep.ADD);
        if (isSession) {
            menu = menu.with(message("meeting.add-outstanding"), MeetingStep.ADD_OUTSTANDING);
        }
        menu = menu.with(message("meeting.take-back"), MeetingStep.TAKE_BACK)
                .with(message("meeting.date", "date", session.date()), MeetingStep.DATE)
                .with(
                        message(
                                "meeting.mode",
                                "mode",
                                known(session.mode().stream().toList())),
                        MeetingStep.MODE);
        return (isSession ? ofSession(menu, session) : menu).with("0", message("meeting.record"), MeetingStep.RECORD);
    }

    private static Menu<MeetingStep> ofSession(Menu<MeetingStep> menu, Session session) {
        return menu.with(message("meeting.number", "number", session.number()), MeetingStep.NUMBER)
                .with(
                        message(
                                "meeting.minutes",
                                "minutes",
                                known(session.minutes().stream().boxed().toList())),
                        MeetingStep.MINUTES)
                .with(
                        message(
                                "meeting.agenda",
                                "setter",
                                known(session.agendaSetBy().stream().toList())),
                        MeetingStep.AGENDA)
                .with(
                        message(
                                "meeting.present",
                                "others",
                                known(session.present().stream()
                                        .flatMap(others -> others.stream())
                                        .toList())),
                        MeetingStep.PRESENT);
    }

    private static Worded known(List<?> values) {
        return values.isEmpty() ? message("answer.left-out") : SharedWords.list(values);
    }

    private Message heading(Session session) {
        Message heading = isSession
                ? message("meeting.session", "number", session.number(), "date", session.date())
                : message("meeting.contact", "date", session.date());
        List<Worded> done =
                session.activities().stream().map(ActivityPhrase::of).toList();
        return done.isEmpty()
                ? message("meeting.empty", "meeting", heading)
                : message("meeting.done", "meeting", heading, "activities", done);
    }
}

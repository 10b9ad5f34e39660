package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Asks for an event. */
public final class EventForm {

    private static final String FIRST_CLIENT = "c-001";
    private static final ImmutableList<Phase> ENTERED = ImmutableList.of(Phase.INTERMEDIATE, Phase.TERMINATION);

    private final Dialogue talk;
    private final Game game;
    private final Usual usual;

    /**
     * A form.
     *
     * @param talk with whom
     * @param game the game that the event is for
     * @param today the day of an event when no other lies nearer
     */
    public EventForm(Dialogue talk, Game game, LocalDate today) {
        this(talk, game, Usual.next(game, today));
    }

    EventForm(Dialogue talk, Game game, Usual usual) {
        this.talk = talk;
        this.game = game;
        this.usual = usual;
    }

    /**
     * Asks for what an event of a kind carries.
     *
     * @param kind the kind
     * @return the event, which need not be accepted
     */
    public CourseEvent ask(EventType kind) {
        return switch (kind) {
            case COURSE_OPENED -> opening();
            case SESSION_HELD -> MeetingForm.session(talk, game, usual);
            case SESSION_MISSED -> missed();
            case CONTACT_MADE -> MeetingForm.contact(talk, game, usual);
            case FORMULATION_AGREED -> formulation();
            case PHASE_ENTERED -> PhaseEntered.of(day(), talk.choose(Menu.of(message("ask.phase"), ENTERED)));
            case COURSE_CONCLUDED -> CourseConcluded.of(day());
            case COURSE_DISCONTINUED ->
                CourseDiscontinued.of(
                        day(), talk.choose(Menu.of(message("ask.discontinued"), DiscontinuationReason.values())));
            case RECORD_CORRECTED -> new CorrectionForm(talk, game, this).ask();
        };
    }

    Usual usual() {
        return usual;
    }

    /** Asks for the day of an event that follows the latest one. */
    LocalDate day() {
        return talk.date(usual.day());
    }

    private CourseEvent opening() {
        LocalDate day = day();
        Client.Builder client = Client.builder().id(talk.id(message("ask.client"), FIRST_CLIENT));
        talk.numberOrNot(message("ask.birth-year"), Limits.BIRTH_YEARS).ifPresent(client::birthYear);
        ImmutableSet<Concern> concerns = talk.chooseSeveral(Menu.of(message("ask.concerns"), Concern.values()));
        return CourseOpened.builder()
                .date(day)
                .protocol(game.course().protocol().id())
                .client(client.build())
                .concerns(concerns)
                .build();
    }

    private CourseEvent missed() {
        LocalDate day = talk.date(usual.sessionDay());
        return SessionMissed.of(day, talk.choose(Menu.of(message("ask.missed"), MissedReason.values())));
    }

    private CourseEvent formulation() {
        Protocol protocol = game.course().protocol();
        LocalDate day = day();
        ImmutableSet<ProblemArea> focus = talk.chooseSeveral(Menu.of(message("ask.focus"), ProblemArea.values()));
        int sessions = planned("ask.planned", middle(protocol.sessions()));
        return FormulationAgreed.builder()
                .date(day)
                .focus(focus)
                .plannedSessions(sessions)
                .plannedTermination(planned("ask.planned-termination", middle(protocol.sessions(Phase.TERMINATION))))
                .build();
    }

    private int planned(String question, int usual) {
        return talk.number(message(question), Limits.SESSION_NUMBERS, OptionalInt.of(usual));
    }

    private static int middle(Bounds bounds) {
        return (bounds.min() + bounds.maxOr(bounds.min())) / 2;
    }
}

package io.github.ipt4j.exercises.suggestion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/** What a client answered when asked about violence or coercion, and whether it was said in private. */
final class ViolenceAnswers {

    /** Those in whose hearing a "no" says nothing: an interpreter may be one of the family. */
    private static final ImmutableSet<Participant> CLOSE = Sets.immutableEnumSet(
            Participant.PARTNER, Participant.PARENT, Participant.RELATIVE, Participant.FRIEND, Participant.INTERPRETER);

    private final Course course;
    private final ImmutableList<CourseEvent> events;

    ViolenceAnswers(Course course) {
        this.course = course;
        this.events =
                course.history().events().stream().map(AcceptedEvent::event).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the client was asked in private with nothing ever found, and no such concern was flagged since. What was
     * once found counts until the counselor takes it out of the record.
     */
    boolean ruleItOut() {
        Optional<LocalDate> denied = denied();
        return denied.isPresent()
                && events.stream().flatMap(ViolenceAnswers::answers).noneMatch(answer -> answer.orElse(false))
                && course.risk().flags().stream()
                        .filter(flag -> flag.kind().equals(Optional.of(RiskKind.HARM_FROM_OTHERS)))
                        .allMatch(flag -> flag.opened().isBefore(denied.get()));
    }

    private Optional<LocalDate> denied() {
        return events.stream()
                .filter(ViolenceAnswers::isInPrivate)
                .filter(event -> answers(event).anyMatch(answer -> answer.equals(Optional.of(false))))
                .map(CourseEvent::date)
                .max(LocalDate::compareTo);
    }

    private static Stream<Optional<Boolean>> answers(CourseEvent event) {
        return event.activities().stream()
                .filter(AskAboutViolence.class::isInstance)
                .map(activity -> ((AskAboutViolence) activity).found());
    }

    /** A contact never is: its record has no place for who else was there, or read along. */
    private static boolean isInPrivate(CourseEvent event) {
        return event instanceof SessionHeld held && isInPrivate(held.session());
    }

    private static boolean isInPrivate(Session session) {
        return !session.mode().equals(Optional.of(Mode.MESSAGE))
                && session.present().isPresent()
                && Collections.disjoint(session.present().get(), CLOSE);
    }
}

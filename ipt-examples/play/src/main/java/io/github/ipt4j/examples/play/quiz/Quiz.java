package io.github.ipt4j.examples.play.quiz;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Random;

/**
 * The questions about a case, in the order of its events: what comes next, where the course turns; why an event was
 * refused or deviates; and why the next phase cannot be entered after the first session of each phase. The same for
 * the same case.
 */
public final class Quiz {

    private final CaseJournal journal;
    private final ImmutableList.Builder<CaseQuestion> questions = ImmutableList.builder();

    private Quiz(CaseJournal journal) {
        this.journal = journal;
    }

    /**
     * The questions about a case.
     *
     * @param journal the case
     * @return the questions
     */
    public static ImmutableList<CaseQuestion> of(CaseJournal journal) {
        return new Quiz(journal).questions();
    }

    private ImmutableList<CaseQuestion> questions() {
        ImmutableList<Verdict> verdicts = journal.audited().verdicts();
        for (int i = 1; i < verdicts.size(); i++) {
            ask(
                    verdicts.get(i - 1).course(),
                    verdicts.get(i),
                    new Random(journal.name().hashCode() + (long) i));
        }
        return questions.build();
    }

    private void ask(Course before, Verdict verdict, Random order) {
        boolean isAccepted = verdict.type() == VerdictType.ACCEPTED;
        if (isAccepted && isTurn(before, verdict.event())) {
            NextQuestion.of(before, verdict.event(), order).ifPresent(questions::add);
        } else if (!isAccepted && verdict.event().type() != EventType.RECORD_CORRECTED) {
            questions.add(WhyQuestion.of(before, verdict, order));
        }
        if (isAccepted && isFirstOfPhase(before, verdict.event())) {
            tooEarly(verdict.course(), order);
        }
    }

    private static boolean isTurn(Course before, CourseEvent event) {
        return switch (event.type()) {
            case FORMULATION_AGREED, PHASE_ENTERED, COURSE_CONCLUDED -> true;
            case SESSION_HELD -> before.state().sessions() == 0;
            case COURSE_OPENED, SESSION_MISSED, CONTACT_MADE, COURSE_DISCONTINUED, RECORD_CORRECTED -> false;
        };
    }

    private static boolean isFirstOfPhase(Course before, CourseEvent event) {
        return event instanceof SessionHeld && before.state().sessionsInPhase() == 0;
    }

    private void tooEarly(Course course, Random order) {
        if (course.state().status() == CourseStatus.OPEN) {
            Verdict verdict = course.record(Attempts.onward(course));
            if (verdict.type() == VerdictType.REJECTED) {
                questions.add(WhyQuestion.of(course, verdict, order));
            }
        }
    }
}

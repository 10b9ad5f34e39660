package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * An observer's rating of a session, beside the course that it is of.
 *
 * @param rating the rating
 * @param isRecorded whether the course holds that session; if not, it was not held, or it was refused or never recorded
 */
public record RatedSession(ObserverRating rating, boolean isRecorded) {

    /**
     * The ratings of a course.
     *
     * @param course the course
     * @param ratings what observers rated of it
     * @return every rating, by session, those of one session in the order given
     */
    public static ImmutableList<RatedSession> of(Course course, Stream<ObserverRating> ratings) {
        ImmutableSet<Integer> recorded =
                course.history().sessions().stream().map(HeldSession::number).collect(ImmutableSet.toImmutableSet());
        return ratings.sorted(Comparator.comparingInt(ObserverRating::session))
                .map(rating -> new RatedSession(rating, recorded.contains(rating.session())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the observer found.
     *
     * @return the total and the maximum of the scale, such as {@code 18 of 24}; a dash and the items where some were left
     *     unrated
     */
    public String score() {
        return Wording.english().of(found());
    }

    /**
     * What the observer found, in any language.
     *
     * @return a message that is worded as {@link #score} is
     */
    public Message found() {
        Assessment assessment = rating.assessment();
        Scale scale = assessment.scale();
        Bounds range = scale.totalRange();
        int maximum = range.maxOr(range.min()) * scale.displayFactor();
        return assessment.total().isPresent()
                ? SharedWords.FILE.message(
                        "rating.total",
                        "total",
                        assessment.total().getAsInt() * scale.displayFactor(),
                        "maximum",
                        maximum)
                : SharedWords.FILE.message(
                        "rating.incomplete", "maximum", maximum, "items", NumberRuns.of(assessment.unanswered()));
    }

    /**
     * What the observer rated.
     *
     * @return {@code recording seen} or {@code from notes only}
     */
    public String basis() {
        return Wording.english().of(source());
    }

    /**
     * What the observer rated, in any language.
     *
     * @return a message that is worded as {@link #basis} is
     */
    public Message source() {
        return SharedWords.FILE.message(rating.recordingSeen() ? "rating.recording" : "rating.notes");
    }
}

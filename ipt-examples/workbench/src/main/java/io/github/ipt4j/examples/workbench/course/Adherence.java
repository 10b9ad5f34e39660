package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.progress.Progress;
import java.util.Optional;

/**
 * How a course has kept to its treatment so far, in words. It says nothing that depends on the day.
 *
 * @param conformity whether it kept its protocol
 * @param isMeasured whether symptoms were ever measured
 * @param figures how closely it kept to the treatment, figure by figure
 * @param offTrack what was reported on its measures with the latest session; none says not that the client is well
 */
public record Adherence(
        String conformity, boolean isMeasured, ImmutableList<String> figures, ImmutableList<String> offTrack) {

    private static final ImmutableSet<AdvisoryKind> OFF_TRACK =
            Sets.immutableEnumSet(AdvisoryKind.MEASURE_DETERIORATED, AdvisoryKind.MEASURE_NO_IMPROVEMENT);

    static Adherence of(StoredCourse stored, Optional<Verdict> latestSession, Wording wording) {
        return new Adherence(
                CourseContent.view(stored, wording).summary().conformity(),
                !Progress.of(stored.course()).series().isEmpty(),
                figures(stored, Frame.WORDS.in(wording)),
                latestSession.map(session -> offTrack(session, wording)).orElse(ImmutableList.of()));
    }

    private static ImmutableList<String> figures(StoredCourse stored, Voice words) {
        return Fidelity.of(stored.course()).figures().stream()
                .filter(figure -> figure.denominator() > 0)
                .map(figure -> figure(figure, words))
                .collect(ImmutableList.toImmutableList());
    }

    private static String figure(Figure figure, Voice words) {
        return words.say(
                "supervision.figure",
                "what",
                figure.kind().numerator(),
                "count",
                figure.numerator(),
                "all",
                figure.denominator());
    }

    private static ImmutableList<String> offTrack(Verdict session, Wording wording) {
        return session.advisories().stream()
                .map(Advisory::kind)
                .filter(OFF_TRACK::contains)
                .map(AdvisoryKind::statement)
                .distinct()
                .map(wording::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether something was reported on its measures.
     *
     * @return true if symptoms worsened, or have not improved although half of the sessions are over
     */
    public boolean isOffTrack() {
        return !offTrack.isEmpty();
    }
}

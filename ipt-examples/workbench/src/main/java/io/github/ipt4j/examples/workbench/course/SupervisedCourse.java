package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.progress.Progress;
import java.time.LocalDate;

/**
 * A course as its team's supervisor looks at it first.
 *
 * @param course how it stands
 * @param conformity whether it kept its protocol, in words
 * @param isMeasured whether symptoms were ever measured
 * @param figures how closely it kept to the treatment, figure by figure
 * @param offTrack what was reported on its measures with the latest session, in the library's words; none says not that
 *     the client is well
 */
public record SupervisedCourse(
        TeamCourse course,
        String conformity,
        boolean isMeasured,
        ImmutableList<Figure> figures,
        ImmutableList<Message> offTrack) {

    private static final ImmutableSet<AdvisoryKind> OFF_TRACK =
            Sets.immutableEnumSet(AdvisoryKind.MEASURE_DETERIORATED, AdvisoryKind.MEASURE_NO_IMPROVEMENT);

    static SupervisedCourse of(StoredCourse stored, LocalDate today, Wording wording) {
        TeamCourse course = new TeamCourse(stored, today);
        return new SupervisedCourse(
                course,
                CourseContent.view(stored, wording).summary().conformity(),
                !Progress.of(stored.course()).series().isEmpty(),
                Fidelity.of(stored.course()).figures().stream()
                        .filter(figure -> figure.denominator() > 0)
                        .collect(ImmutableList.toImmutableList()),
                course.latestSession().map(SupervisedCourse::offTrack).orElse(ImmutableList.of()));
    }

    private static ImmutableList<Message> offTrack(Verdict session) {
        return session.advisories().stream()
                .map(Advisory::kind)
                .filter(OFF_TRACK::contains)
                .map(AdvisoryKind::statement)
                .distinct()
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

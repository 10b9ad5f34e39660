package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Scales;
import java.util.Optional;

/**
 * The outcome on depression and anxiety together, measured with PHQ-9 and GAD-7, at the latest assessment of each.
 *
 * <p>Every answer is empty while what is known does not decide it. A scale that was assessed once has a start and no
 * end. Sources: the outcome metrics of NHS Talking Therapies for anxiety and depression; Gyani, Shafran, Layard &amp;
 * Clark 2013, doi:10.1016/j.brat.2013.06.004.
 */
public sealed interface Recovery permits RecoveryValue {

    /** The definition of joint reliable improvement that is used unless another one is asked for. */
    JointImprovement STANDARD = JointImprovement.AT_LEAST_ONE_AND_NONE_WORSE;

    /**
     * The progress on {@link Scales#PHQ_9}.
     *
     * @return the series, or empty if the scale was not assessed
     */
    Optional<ScaleProgress> depression();

    /**
     * The progress on {@link Scales#GAD_7}.
     *
     * @return the series, or empty if the scale was not assessed
     */
    Optional<ScaleProgress> anxiety();

    /**
     * Whether the client was a case at the start, on either scale.
     *
     * @return the answer, or empty if neither scale shows a case and one is unknown
     */
    default Optional<Boolean> wasCase() {
        return ThreeValued.or(
                depression().flatMap(Recovery::startedAsCase), anxiety().flatMap(Recovery::startedAsCase));
    }

    /**
     * Whether a client who was a case on either scale at the start is below both cut-offs at the end.
     *
     * @return the answer; empty if it is unknown, or if the client was not a case at the start
     */
    default Optional<Boolean> recovered() {
        return wasCase()
                .filter(was -> was)
                .flatMap(was -> ThreeValued.not(ThreeValued.or(
                        depression().flatMap(Recovery::endedAsCase), anxiety().flatMap(Recovery::endedAsCase))));
    }

    /**
     * Whether the client improved reliably on the two scales taken together, by the {@linkplain #STANDARD standard}
     * definition.
     *
     * @return the answer, or empty if it is unknown
     */
    default Optional<Boolean> reliablyImproved() {
        return reliablyImproved(STANDARD);
    }

    /**
     * Returns whether the client improved reliably on the two scales taken together.
     *
     * @param definition what counts as joint reliable improvement
     * @return the answer, or empty if it is unknown
     */
    default Optional<Boolean> reliablyImproved(JointImprovement definition) {
        return definition.judge(
                depression().flatMap(ScaleProgress::change), anxiety().flatMap(ScaleProgress::change));
    }

    /**
     * Whether the client recovered and improved reliably, by the {@linkplain #STANDARD standard} definition.
     *
     * @return the answer; empty if it is unknown, or if the client was not a case at the start
     */
    default Optional<Boolean> reliablyRecovered() {
        return reliablyRecovered(STANDARD);
    }

    /**
     * Returns whether the client recovered and improved reliably.
     *
     * @param definition what counts as joint reliable improvement
     * @return the answer; empty if it is unknown, or if the client was not a case at the start
     */
    default Optional<Boolean> reliablyRecovered(JointImprovement definition) {
        return wasCase().filter(was -> was).flatMap(was -> ThreeValued.and(recovered(), reliablyImproved(definition)));
    }

    private static Optional<Boolean> startedAsCase(ScaleProgress progress) {
        return progress.baseline()
                .flatMap(first -> progress.scale().isCase(first.total().orElseThrow()));
    }

    private static Optional<Boolean> endedAsCase(ScaleProgress progress) {
        return progress.change()
                .flatMap(change -> change.scale().isCase(change.later().total().orElseThrow()));
    }
}

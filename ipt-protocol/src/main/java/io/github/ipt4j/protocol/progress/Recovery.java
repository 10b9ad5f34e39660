package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Scales;
import java.util.Optional;

/**
 * What depression and anxiety, measured with PHQ-9 and GAD-7, say together at the latest assessment of each.
 *
 * <p>Every figure is empty while what is known does not decide it. A scale that was assessed once has a start and no end.
 * Sources: the outcome metrics of NHS Talking Therapies for anxiety and depression; Gyani, Shafran, Layard &amp; Clark 2013,
 * doi:10.1016/j.brat.2013.06.004.
 *
 * @param depression the progress on {@link Scales#PHQ_9}, or empty if it was not assessed
 * @param anxiety the progress on {@link Scales#GAD_7}, or empty if it was not assessed
 */
public record Recovery(Optional<ScaleProgress> depression, Optional<ScaleProgress> anxiety) {

    /**
     * The definition of joint reliable improvement that is used unless another one is asked for.
     */
    public static final JointImprovement STANDARD = JointImprovement.AT_LEAST_ONE_AND_NONE_WORSE;

    /**
     * Whether the client was a case at the start, on either scale.
     *
     * @return whether it is so, or empty if neither scale says yes and one is not known
     */
    public Optional<Boolean> wasCase() {
        return Known.or(depression.flatMap(Recovery::startedAsCase), anxiety.flatMap(Recovery::startedAsCase));
    }

    /**
     * Whether a client who was a case on either scale at the start is below both cut-offs at the end.
     *
     * @return whether it is so; empty if it is not known, or if the client was no case at the start
     */
    public Optional<Boolean> recovered() {
        return wasCase()
                .filter(was -> was)
                .flatMap(was -> Known.not(
                        Known.or(depression.flatMap(Recovery::endedAsCase), anxiety.flatMap(Recovery::endedAsCase))));
    }

    /**
     * Whether the client improved reliably on the two scales taken together, by the {@linkplain #STANDARD standard}
     * definition.
     *
     * @return whether it is so, or empty if it is not known
     */
    public Optional<Boolean> reliablyImproved() {
        return reliablyImproved(STANDARD);
    }

    /**
     * Whether the client improved reliably on the two scales taken together.
     *
     * @param definition when that is called so
     * @return whether it is so, or empty if it is not known
     */
    public Optional<Boolean> reliablyImproved(JointImprovement definition) {
        return definition.judge(depression.flatMap(ScaleProgress::change), anxiety.flatMap(ScaleProgress::change));
    }

    /**
     * Whether the client recovered and improved reliably, by the {@linkplain #STANDARD standard} definition.
     *
     * @return whether it is so; empty if it is not known, or if the client was no case at the start
     */
    public Optional<Boolean> reliablyRecovered() {
        return reliablyRecovered(STANDARD);
    }

    /**
     * Whether the client recovered and improved reliably.
     *
     * @param definition when improvement on the two scales taken together is called reliable
     * @return whether it is so; empty if it is not known, or if the client was no case at the start
     */
    public Optional<Boolean> reliablyRecovered(JointImprovement definition) {
        return wasCase().filter(was -> was).flatMap(was -> Known.and(recovered(), reliablyImproved(definition)));
    }

    private static Optional<Boolean> startedAsCase(ScaleProgress progress) {
        return progress.scale().isCase(progress.baseline().total());
    }

    private static Optional<Boolean> endedAsCase(ScaleProgress progress) {
        return progress.change()
                .flatMap(change -> change.scale().isCase(change.later().total()));
    }

    /**
     * Which of the two scales were filled in.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Recovery[" + depression.map(ScaleProgress::toString).orElse("no depression scale") + ", "
                + anxiety.map(ScaleProgress::toString).orElse("no anxiety scale") + "]";
    }
}

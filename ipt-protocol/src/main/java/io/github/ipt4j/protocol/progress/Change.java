package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;

/** The difference of an assessment from the first one of its scale in the course. */
public sealed interface Change permits ChangeValue {

    /**
     * The first assessment of the scale.
     *
     * @return the measurement from which the change is calculated
     */
    Measurement baseline();

    /**
     * A later assessment of the scale.
     *
     * @return the measurement to which the change is calculated
     */
    Measurement later();

    /**
     * The scale.
     *
     * @return the scale of both assessments
     */
    default Scale scale() {
        return baseline().assessment().scale();
    }

    /**
     * The change of the total.
     *
     * @return the later total minus the baseline's, in points
     */
    default int points() {
        return after() - before();
    }

    /**
     * The improvement.
     *
     * @return the change in points in the scale's direction; negative if the client is worse
     */
    default int improvement() {
        return scale().direction().improvement(before(), after());
    }

    /**
     * Response: symptoms are reduced by half or more.
     *
     * <p>Half of the distance from the baseline to the best total of the scale: for PHQ-9 and all scales that begin at
     * zero, half of the baseline itself. On a scale that begins above zero, such as PG-13-R, half of the total would
     * ask for more than half of the symptoms to be gone. Sources: Kroenke &amp; Spitzer 2002,
     * doi:10.3928/0048-5713-20020901-06; for subtracting the minimum total, Obermeier et al. 2010,
     * doi:10.1093/schbul/sbp124.
     *
     * @return true if the client responded; empty unless the baseline {@linkplain Scale#canRespond(int) was ill enough}
     */
    default Optional<Boolean> response() {
        int symptoms = scale().direction().improvement(before(), scale().bestTotal());
        return scale().canRespond(before()) ? Optional.of(2 * improvement() >= symptoms) : Optional.empty();
    }

    /**
     * Remission: hardly any symptoms are left; for PHQ-9, a total below 5, for HAM-D 17 of 7 or below.
     *
     * <p>Source: each scale names that of its cut-off.
     *
     * @return true if the client is in remission; empty if the scale has no cut-off of remission, and unless the
     *     baseline {@linkplain Scale#canRespond(int) was ill enough}
     */
    default Optional<Boolean> remission() {
        return scale().canRespond(before()) ? scale().isRemission(after()) : Optional.empty();
    }

    /**
     * Whether a client who was a case no longer is one.
     *
     * @return true if the later total is below caseness; empty unless the baseline was a case
     */
    default Optional<Boolean> belowCaseness() {
        return wasCase().flatMap(was -> scale().isCase(after())).map(is -> !is);
    }

    /**
     * Whether the client improved by at least the threshold of reliable change, that is by more than measurement error.
     *
     * <p>Source of the idea: Jacobson &amp; Truax 1991, doi:10.1037/0022-006X.59.1.12; each scale brings its threshold.
     *
     * @return true if the client improved reliably; empty if the scale has no threshold
     */
    default Optional<Boolean> reliableImprovement() {
        return ifReliabilityIsKnown(scale().reliablyBetter(before(), after()));
    }

    /**
     * Whether the client deteriorated by at least the threshold of reliable change, that is by more than measurement
     * error.
     *
     * <p>Source of the idea: Jacobson &amp; Truax 1991, doi:10.1037/0022-006X.59.1.12; each scale brings its threshold.
     *
     * @return true if the client deteriorated reliably; empty if the scale has no threshold
     */
    default Optional<Boolean> reliableDeterioration() {
        return ifReliabilityIsKnown(scale().reliablyWorse(before(), after()));
    }

    private Optional<Boolean> ifReliabilityIsKnown(boolean answer) {
        return scale().reliableChange().isPresent() ? Optional.of(answer) : Optional.empty();
    }

    /** True, or empty if the baseline was not a case, as far as is known, or the scale has no cut-off. */
    private Optional<Boolean> wasCase() {
        return scale().isCase(before()).filter(was -> was);
    }

    private int before() {
        return baseline().total().orElseThrow();
    }

    private int after() {
        return later().total().orElseThrow();
    }
}

package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;

/**
 * How an assessment differs from the first one of its scale in the course.
 *
 * @param baseline the first assessment of the scale
 * @param later a later one
 */
public record Change(Reading baseline, Reading later) {

    /**
     * Checks that both are of one scale.
     *
     * @param baseline the first assessment of the scale
     * @param later a later one
     * @throws IllegalArgumentException if they are of two scales
     */
    public Change {
        if (!baseline.assessment().scale().equals(later.assessment().scale())) {
            throw new IllegalArgumentException("baseline and later must be of the same scale.");
        }
    }

    /**
     * The scale.
     *
     * @return the scale of both assessments
     */
    public Scale scale() {
        return baseline.assessment().scale();
    }

    /**
     * By how much the total changed.
     *
     * @return the later total less the baseline's, in points
     */
    public int points() {
        return later.total() - baseline.total();
    }

    /**
     * By how much the client is better.
     *
     * @return the change in points in the scale's direction, negative if the client is worse
     */
    public int improvement() {
        return scale().direction().improvement(baseline.total(), later.total());
    }

    /**
     * Response: symptoms are better by half or more.
     *
     * <p>Half of what the baseline is away from the best total of the scale: for PHQ-9 and all scales from zero, half of the
     * baseline itself; on a scale that begins above zero, such as PG-13-R, half of the total would ask for
     * more than half of the symptoms to be gone.
     * Sources: Kroenke &amp; Spitzer 2002, doi:10.3928/0048-5713-20020901-06; for subtracting the least total, Obermeier et
     * al. 2010, doi:10.1093/schbul/sbp124.
     *
     * @return whether it is so, or empty unless the baseline was a case
     */
    public Optional<Boolean> response() {
        int symptoms = scale().direction().improvement(baseline.total(), scale().bestTotal());
        return wasCase().map(was -> 2 * improvement() >= symptoms);
    }

    /**
     * Remission: hardly any symptoms are left; for PHQ-9, a total below 5.
     *
     * <p>Source: Kroenke &amp; Spitzer 2002, doi:10.3928/0048-5713-20020901-06.
     *
     * @return whether it is so, or empty unless the baseline was a case and the scale has a cut-off of remission
     */
    public Optional<Boolean> remission() {
        return wasCase().flatMap(was -> scale().isRemission(later.total()));
    }

    /**
     * Whether a client who was a case is one no longer.
     *
     * @return whether it is so, or empty unless the baseline was a case
     */
    public Optional<Boolean> belowCaseness() {
        return wasCase().flatMap(was -> scale().isCase(later.total())).map(is -> !is);
    }

    /**
     * Whether the client is better by at least the threshold, so by more than measurement error.
     *
     * <p>Source of the idea: Jacobson &amp; Truax 1991, doi:10.1037/0022-006X.59.1.12; the thresholds are the scales'.
     *
     * @return whether it is so, or empty if the scale has no threshold
     */
    public Optional<Boolean> reliableImprovement() {
        return reliable(scale().reliablyBetter(baseline.total(), later.total()));
    }

    /**
     * Whether the client is worse by at least the threshold, so by more than measurement error.
     *
     * <p>Source of the idea: Jacobson &amp; Truax 1991, doi:10.1037/0022-006X.59.1.12; the thresholds are the scales'.
     *
     * @return whether it is so, or empty if the scale has no threshold
     */
    public Optional<Boolean> reliableDeterioration() {
        return reliable(scale().reliablyWorse(baseline.total(), later.total()));
    }

    private Optional<Boolean> reliable(boolean so) {
        return scale().reliableChange().isPresent() ? Optional.of(so) : Optional.empty();
    }

    /** True, or empty if the baseline was no case or the scale has no cut-off. */
    private Optional<Boolean> wasCase() {
        return scale().isCase(baseline.total()).filter(was -> was);
    }

    /**
     * The scale and the sessions compared, and none of what it found.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Change[" + baseline.assessment().scale().id() + ", sessions " + baseline.session() + " and "
                + later.session() + "]";
    }
}

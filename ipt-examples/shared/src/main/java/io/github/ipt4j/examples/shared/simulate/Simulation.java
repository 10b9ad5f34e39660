package io.github.ipt4j.examples.shared.simulate;

/**
 * What simulated courses are like.
 *
 * @param dropOut the chance that a client stops coming after a session, but the last one; 0 to below 1
 * @param missed the chance that a session that is due is missed; 0 to below 1
 * @param baseline the mean PHQ-9 total of the population before treatment, in points; clients are treated from 10 on
 * @param change by how many points PHQ-9 falls on average from the first session to the last one planned; negative for a rise
 * @param adherence the chance that each thing the protocol asks for is done as it asks; 0 to 1
 * @param contacts the chance of a contact between two sessions, or of a follow-up after the end; 0 to below 1
 */
public record Simulation(
        double dropOut, double missed, double baseline, double change, double adherence, double contacts) {

    /**
     * Calibrated to an evaluation of interpersonal psychotherapy in routine care: of 241 veterans, 167 completed at least 12
     * sessions, and depression fell by d = 1.26, intent to treat.
     *
     * <p>A client can drop out after each of the first 11 sessions and then has not completed 12, so the chance is 1 −
     * (167/241)^(1/11). The change was found by simulating 40,000 courses of the standard protocol. d is the mean of the
     * first total less the mean of the last one recorded, by the standard deviation of the first, over all courses. The
     * evaluation measured BDI-II; taking its d for PHQ-9 is our choice, as are baseline, spread, missed sessions and contacts.
     *
     * <p>Source: Stewart et al. 2014, doi:10.1037/a0037410.
     */
    public static final Simulation CALIBRATED =
            new Simulation(1 - Math.pow(167.0 / 241, 1.0 / 11), 0.1, 15.5, 7.1, 1, 0.03);

    /**
     * Checks the chances.
     *
     * @throws IllegalArgumentException if a chance is out of range
     */
    public Simulation {
        requireChance("dropOut", dropOut, dropOut < 1);
        requireChance("missed", missed, missed < 1);
        requireChance("adherence", adherence, adherence <= 1);
        requireChance("contacts", contacts, contacts < 1);
    }

    private static void requireChance(String name, double chance, boolean atMost) {
        if (!(chance >= 0 && atMost)) {
            throw new IllegalArgumentException(name + " must be a chance, from 0 to 1; only adherence can be 1.");
        }
    }
}

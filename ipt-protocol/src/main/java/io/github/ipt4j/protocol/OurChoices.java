package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.ourChoice;

import io.github.ipt4j.core.Bounds;

/** The choices of this library that several shipped protocols share. */
final class OurChoices {

    static final Attribution AS_STANDARD = ourChoice("as in ipt-standard");
    static final Attribution NO_NUMBER = ourChoice("no number was found in what was read");
    static final Attribution THE_REST = ourChoice("what is left of the sessions; any number is our choice");
    static final Attribution WEEKLY = ourChoice("weekly, as in ipt-standard");
    static final Attribution ADULTS = ourChoice("for adults; 120 stands for no upper limit");
    static final Attribution ANY_AGE = ourChoice("no ages were found in what was read");
    static final Attribution A_COURSE = ourChoice("the core of ipt-standard");

    static final Bounds ADULT = Bounds.between(18, 120);
    static final Bounds ANY_NUMBER = Bounds.atLeast(1);
    static final Bounds USUAL_MINUTES = Bounds.between(45, 50);

    static final String ONE_OR_MORE = "at least one is our choice";

    private OurChoices() {}

    /** The tasks of exploring each area, which let a formulation find its focus. */
    static Task[] exploring() {
        return new Task[] {
            Task.GRIEF_EXPLORED,
            Task.ROLE_DISPUTE_EXPLORED,
            Task.ROLE_TRANSITION_EXPLORED,
            Task.INTERPERSONAL_DEFICITS_EXPLORED
        };
    }

    /** The tasks that a course needs for its figures, where the sources name no others. */
    static Task[] core() {
        return new Task[] {
            Task.SYMPTOMS_ASSESSED,
            Task.FORMULATION_AGREED,
            Task.GOALS_SET,
            Task.PROBLEM_PRESENTED,
            Task.TERMINATION_PLANNED,
            Task.COMPETENCE_AFFIRMED
        };
    }

    /** The tasks of taking leave. */
    static Task[] leaving() {
        return new Task[] {Task.ANGER_ACCEPTED, Task.SADNESS_ACCEPTED, Task.LOSS_ACCEPTED, Task.GRIEF_ACCEPTED};
    }
}

package io.github.ipt4j.core.activity;

/**
 * An activity in a session.
 *
 * <p>The family is closed: a switch expression over {@link #type()} without a default is complete, and the compiler
 * says so when an activity is added.
 */
public sealed interface Activity
        permits AssessSymptoms,
                ExploreArea,
                Psychoeducate,
                ReviewHistory,
                ReviewMedication,
                LinkMood,
                ReviewInventory,
                PresentProblem,
                SetGoal,
                ReviewGoal,
                PlanTermination,
                ExploreFeeling,
                AffirmCompetence,
                PlanAhead,
                UseTechnique,
                UseStrategy,
                AskAboutViolence,
                FlagRisk,
                ReviewRisk,
                WorkOnExercise {

    /**
     * The kind of activity.
     *
     * @return the constant that stands for the subtype
     */
    ActivityType type();
}

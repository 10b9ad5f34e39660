package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/** The kinds of {@link Activity}. */
public enum ActivityType implements VocabularyTerm {
    /** {@link AssessSymptoms}: the client's symptoms are measured with a scale. */
    ASSESS_SYMPTOMS,
    /** {@link ExploreArea}: a problem area is explored for a difficulty. */
    EXPLORE_AREA,
    /** {@link Psychoeducate}: the counselor explains interpersonal psychotherapy, depression, or the illness role. */
    PSYCHOEDUCATE,
    /** {@link ReviewHistory}: earlier episodes, their treatment and other illness are reviewed. */
    REVIEW_HISTORY,
    /** {@link ReviewMedication}: medication for the depression is discussed. */
    REVIEW_MEDICATION,
    /** {@link LinkMood}: the client's mood is linked to what happened between the client and others. */
    LINK_MOOD,
    /** {@link ReviewInventory}: the people in the client's life are reviewed: the interpersonal inventory. */
    REVIEW_INVENTORY,
    /** {@link PresentProblem}: the client brings a difficulty to work on. */
    PRESENT_PROBLEM,
    /** {@link SetGoal}: client and counselor set a goal. */
    SET_GOAL,
    /** {@link ReviewGoal}: client and counselor review the progress of a goal. */
    REVIEW_GOAL,
    /** {@link PlanTermination}: the end of the treatment is planned. */
    PLAN_TERMINATION,
    /** {@link ExploreFeeling}: a feeling about the end of the treatment is explored. */
    EXPLORE_FEELING,
    /** {@link AffirmCompetence}: whether the client can manage distress and move forward alone is explored. */
    AFFIRM_COMPETENCE,
    /** {@link PlanAhead}: gains, early signs of depression and what to do if it returns are discussed. */
    PLAN_AHEAD,
    /** {@link UseTechnique}: the counselor uses a technique. */
    USE_TECHNIQUE,
    /** {@link UseStrategy}: the counselor uses a strategy of a problem area. */
    USE_STRATEGY,
    /** {@link AskAboutViolence}: the client is asked about violence or coercion in a relationship. */
    ASK_ABOUT_VIOLENCE,
    /** {@link FlagRisk}: the counselor notes a concern about suicide or harm. */
    FLAG_RISK,
    /** {@link ReviewRisk}: the counselor reviews a concern about suicide or harm. */
    REVIEW_RISK,
    /** {@link WorkOnExercise}: a step of an exercise is taken. */
    EXERCISE
}

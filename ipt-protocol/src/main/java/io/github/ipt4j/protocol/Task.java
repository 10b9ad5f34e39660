package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Source.IPT_UK;
import static io.github.ipt4j.protocol.Source.ISIPT;
import static io.github.ipt4j.protocol.Source.SELIGMAN;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.VocabularyTerm;

/**
 * A task that a protocol can require before a phase ends.
 *
 * <p>A task is done by an activity, or an event, that is accepted while the course is in a phase in which the task
 * counts. Once done, it stays done.
 */
public enum Task implements VocabularyTerm {
    /** Symptoms are assessed with a scale. */
    SYMPTOMS_ASSESSED("assess the client's symptoms with a scale", SELIGMAN, INITIAL),
    /** It is explored whether grief over a death is a difficulty. */
    GRIEF_EXPLORED("explore whether grief over a death is a difficulty", SELIGMAN, INITIAL),
    /** It is explored whether there is a role dispute. */
    ROLE_DISPUTE_EXPLORED("explore whether there is a role dispute", SELIGMAN, INITIAL),
    /** It is explored whether there is a role transition. */
    ROLE_TRANSITION_EXPLORED("explore whether there is a role transition", SELIGMAN, INITIAL),
    /** It is explored whether there are interpersonal deficits. */
    INTERPERSONAL_DEFICITS_EXPLORED("explore whether there are interpersonal deficits", SELIGMAN, INITIAL),
    /** Interpersonal psychotherapy is explained. */
    IPT_EXPLAINED("explain interpersonal psychotherapy", SELIGMAN, INITIAL),
    /** It is explained that depression can be treated effectively. */
    DEPRESSION_EXPLAINED("explain that depression can be treated effectively", SELIGMAN, INITIAL),
    /** A formulation is agreed; done by that event, not by an activity in a session. */
    FORMULATION_AGREED("agree on a formulation", IPT_UK, INITIAL),
    /** A goal is set; counts from the initial phase on, which is our choice. */
    GOALS_SET("set a goal", SELIGMAN, INTERMEDIATE, INITIAL),
    /** The client presents a problem. */
    PROBLEM_PRESENTED("have the client present a problem to work on", SELIGMAN, INTERMEDIATE),
    /** The termination is planned; counts from the initial phase on, which is our choice. */
    TERMINATION_PLANNED("plan the termination", SELIGMAN, INTERMEDIATE, INITIAL),
    /** Anger about the end of treatment is explored, and accepted where present. */
    ANGER_ACCEPTED(
            "explore anger about the end of treatment until it is accepted or found to be absent",
            SELIGMAN,
            TERMINATION),
    /** Sadness about the end of treatment is explored, and accepted where present. */
    SADNESS_ACCEPTED(
            "explore sadness about the end of treatment until it is accepted or found to be absent",
            SELIGMAN,
            TERMINATION),
    /** The loss that the end of treatment brings is explored, and accepted where present. */
    LOSS_ACCEPTED(
            "explore the loss that the end of treatment brings until it is accepted or found to be absent",
            SELIGMAN,
            TERMINATION),
    /** Grief about the end of treatment is explored, and accepted where present. */
    GRIEF_ACCEPTED(
            "explore grief about the end of treatment until it is accepted or found to be absent",
            SELIGMAN,
            TERMINATION),
    /** The client knows and believes that they can manage distress and move forward alone. */
    COMPETENCE_AFFIRMED("affirm that the client knows and believes that they can manage alone", SELIGMAN, TERMINATION),
    /** The interpersonal inventory is reviewed. */
    INVENTORY_REVIEWED("review the interpersonal inventory", ISIPT, INITIAL),
    /** Earlier episodes, their treatment and other illness are reviewed. */
    HISTORY_REVIEWED("review earlier episodes, their treatment and other illness", IPT_UK, INITIAL),
    /** The illness is named, and the illness role explained. */
    ILLNESS_NAMED("name the illness and explain what it excuses the client from and asks of them", IPT_UK, INITIAL),
    /** Gains, early signs of depression and what to do if it returns are discussed. */
    RELAPSE_PLANNED("review gains and early signs, and plan what to do if depression returns", IPT_UK, TERMINATION);

    private final String instruction;
    private final Source source;
    private final Phase phase;
    private final ImmutableSet<Phase> countsIn;

    Task(String instruction, Source source, Phase phase, Phase... alsoCountsIn) {
        this.instruction = instruction;
        this.source = source;
        this.phase = phase;
        this.countsIn =
                ImmutableSet.<Phase>builder().add(phase).add(alsoCountsIn).build();
    }

    /**
     * {@inheritDoc}
     *
     * @return the word without hyphens; of grief, whether over a death or about the end of treatment
     */
    @Override
    public String phrase() {
        return switch (this) {
            case GRIEF_EXPLORED -> "grief over a death explored";
            case ANGER_ACCEPTED -> "anger about the end accepted";
            case SADNESS_ACCEPTED -> "sadness about the end accepted";
            case LOSS_ACCEPTED -> "loss at the end accepted";
            case GRIEF_ACCEPTED -> "grief about the end accepted";
            default -> VocabularyTerm.super.phrase();
        };
    }

    /**
     * The instruction to the counselor.
     *
     * @return an English phrase that begins with a verb
     */
    public String instruction() {
        return instruction;
    }

    /**
     * The source of the task.
     *
     * @return where the task comes from
     */
    public Source source() {
        return source;
    }

    /**
     * The phase by whose end the task must be done, if the protocol asks for it.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * The phases in which doing the task counts.
     *
     * @return {@link #phase()}, and any earlier phase that counts too
     */
    public ImmutableSet<Phase> countsIn() {
        return countsIn;
    }
}

package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Source.IPT_UK;
import static io.github.ipt4j.protocol.Source.ISIPT;
import static io.github.ipt4j.protocol.Source.SELIGMAN;
import static io.github.ipt4j.protocol.Source.WAKEFIELD;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;

/**
 * A task that a protocol can require before a phase ends.
 *
 * <p>A task is done by an activity, or an event, that is accepted while the course is in a phase in which the task
 * counts. Once done, it stays done.
 */
public enum Task implements VocabularyTerm {
    /** Symptoms are assessed with a scale. */
    SYMPTOMS_ASSESSED(SELIGMAN, INITIAL),
    /** It is explored whether grief over a death is a difficulty. */
    GRIEF_EXPLORED(SELIGMAN, INITIAL),
    /** It is explored whether there is a role dispute. */
    ROLE_DISPUTE_EXPLORED(SELIGMAN, INITIAL),
    /** It is explored whether there is a role transition. */
    ROLE_TRANSITION_EXPLORED(SELIGMAN, INITIAL),
    /** It is explored whether there are interpersonal deficits. */
    INTERPERSONAL_DEFICITS_EXPLORED(SELIGMAN, INITIAL),
    /** Interpersonal psychotherapy is explained. */
    IPT_EXPLAINED(SELIGMAN, INITIAL),
    /** It is explained that depression can be treated effectively. */
    DEPRESSION_EXPLAINED(SELIGMAN, INITIAL),
    /** A formulation is agreed; done by that event, not by an activity in a session. */
    FORMULATION_AGREED(IPT_UK, INITIAL),
    /** A goal is set; counts from the initial phase on, which is our choice. */
    GOALS_SET(SELIGMAN, INTERMEDIATE, INITIAL),
    /** The client presents a problem. */
    PROBLEM_PRESENTED(SELIGMAN, INTERMEDIATE),
    /** The termination is planned; counts from the initial phase on, which is our choice. */
    TERMINATION_PLANNED(SELIGMAN, INTERMEDIATE, INITIAL),
    /** Anger about the end of treatment is explored, and accepted where present. */
    ANGER_ACCEPTED(SELIGMAN, TERMINATION),
    /** Sadness about the end of treatment is explored, and accepted where present. */
    SADNESS_ACCEPTED(SELIGMAN, TERMINATION),
    /** The loss that the end of treatment brings is explored, and accepted where present. */
    LOSS_ACCEPTED(SELIGMAN, TERMINATION),
    /** Grief about the end of treatment is explored, and accepted where present. */
    GRIEF_ACCEPTED(SELIGMAN, TERMINATION),
    /** The client knows and believes that they can manage distress and move forward alone. */
    COMPETENCE_AFFIRMED(SELIGMAN, TERMINATION),
    /** The interpersonal inventory is reviewed. */
    INVENTORY_REVIEWED(ISIPT, INITIAL),
    /** Earlier episodes, their treatment and other illness are reviewed. */
    HISTORY_REVIEWED(IPT_UK, INITIAL),
    /** The illness is named, and the illness role explained. */
    ILLNESS_NAMED(IPT_UK, INITIAL),
    /** Gains, early signs of depression and what to do if it returns are discussed. */
    RELAPSE_PLANNED(WAKEFIELD, TERMINATION);

    private final Source source;
    private final Phase phase;
    private final ImmutableSet<Phase> countsIn;

    Task(Source source, Phase phase, Phase... alsoCountsIn) {
        this.source = source;
        this.phase = phase;
        this.countsIn =
                ImmutableSet.<Phase>builder().add(phase).add(alsoCountsIn).build();
    }

    /**
     * The instruction to the counselor.
     *
     * @return a phrase that in English begins with a verb
     */
    public Message instruction() {
        return Message.of("protocol/tasks", word());
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

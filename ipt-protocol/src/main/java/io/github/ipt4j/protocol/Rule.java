package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * A rule that an event can break.
 *
 * <p>Each rule has a permanent id, by which a clinician and a developer can point at the same line. The order of the
 * constants is the order in which broken rules are reported.
 */
public enum Rule {
    /** A course is opened before anything else is recorded. */
    COURSE_NOT_OPEN(
            "course.not-open",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "A course is opened before anything else is recorded.",
            "Record the opening of the course first."),

    /** A course is opened once. */
    COURSE_ALREADY_OPEN(
            "course.already-open",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "A course is opened once.",
            "Conclude or discontinue it before another one is opened, and open that one separately."),

    /** Nothing is recorded once a course is concluded or discontinued. */
    COURSE_CLOSED(
            "course.closed",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "Nothing is recorded once a course is concluded or discontinued.",
            "Open a new course; a closed one takes no further events."),

    /** A course is opened for at least one concern. */
    OPENING_CONCERN(
            "opening.concern",
            RuleKind.RECORD,
            Source.SELIGMAN,
            "A course is opened for at least one concern.",
            "Name the concern for which the client is treated."),

    /** Events are recorded in the order of their dates, and sessions are held on different days. */
    DATE_ORDER(
            "date.order",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "Events are recorded in the order of their dates, and sessions are held on different days.",
            "Correct the date; it must not be before the latest event, nor on or before the day of the latest session."),

    /** Sessions are numbered without a gap, from 1. */
    SESSION_NUMBER(
            "session.number",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "Sessions are numbered without a gap, from 1.",
            "Give the session the number of sessions held plus one."),

    /** A phase has at most its greatest number of sessions. */
    PHASE_MAXIMUM(
            "phase.maximum",
            RuleKind.LENGTH,
            Source.IPT_UK,
            "A phase has at most its greatest number of sessions.",
            "Enter the next phase, or conclude the course, before the session; or record a deviation and its reason."),

    /** A course stays within its range of sessions, with enough of them left for the phases to come. */
    COURSE_WINDOW(
            "course.window",
            RuleKind.LENGTH,
            Source.SELIGMAN,
            "A course stays within its range of sessions, with enough of them left for the phases to come.",
            "Hold the sessions that are missing first or, where too few are left, go on to the next phase; or record a deviation and its reason."),

    /** The last session that a phase can have leaves none of its tasks undone. */
    PHASE_LAST_SESSION(
            "phase.last-session",
            RuleKind.TASK,
            Source.OUR_CHOICE,
            "The last session that a phase can have leaves none of its tasks undone.",
            "Do the tasks that are left in this session; or record a deviation and its reason."),

    /** A problem is presented in an area in which a difficulty has been identified. */
    PROBLEM_IDENTIFIED(
            "problem.identified",
            RuleKind.FOCUS,
            Source.SELIGMAN,
            "A problem is presented in an area in which a difficulty has been identified.",
            "Explore the area first, and record that a difficulty is there; or record a deviation and its reason."),

    /** A formulation is agreed before the termination phase. */
    FORMULATION_PHASE(
            "formulation.phase",
            RuleKind.FOCUS,
            Source.IPT_UK,
            "A formulation is agreed before the termination phase.",
            "Keep the formulation in force; or record a deviation and its reason."),

    /** A formulation takes as its focus as many problem areas as the protocol allows. */
    FORMULATION_FOCUS(
            "formulation.focus",
            RuleKind.FOCUS,
            Source.VETERANS_AFFAIRS,
            "A formulation takes as its focus as many problem areas as the protocol allows.",
            "Choose a number of areas within the range; or record a deviation and its reason."),

    /** The focus lies in areas in which a difficulty has been identified. */
    FORMULATION_IDENTIFIED(
            "formulation.identified",
            RuleKind.FOCUS,
            Source.IPT_UK,
            "The focus lies in areas in which a difficulty has been identified.",
            "Explore the area first, and record that a difficulty is there; or record a deviation and its reason."),

    /** A formulation plans as many sessions, in all and in termination, as the protocol allows. */
    FORMULATION_PLAN(
            "formulation.plan",
            RuleKind.FOCUS,
            Source.SELIGMAN,
            "A formulation plans as many sessions, in all and in termination, as the protocol allows.",
            "Plan numbers of sessions within the ranges; or record a deviation and its reason."),

    /** The phases follow each other: initial, intermediate, termination, conclusion. */
    PHASE_ORDER(
            "phase.order",
            RuleKind.ORDER,
            Source.SELIGMAN,
            "The phases follow each other: initial, intermediate, termination, conclusion.",
            "Enter the phase that follows the current one."),

    /** A phase has at least its least number of sessions before it is left. */
    PHASE_MINIMUM(
            "phase.minimum",
            RuleKind.LENGTH,
            Source.SELIGMAN,
            "A phase has at least its least number of sessions before it is left.",
            "Hold the sessions that are missing; or record a deviation and its reason."),

    /** {@link Task#SYMPTOMS_ASSESSED} is done before its phase is left. */
    TASK_SYMPTOMS_ASSESSED(Task.SYMPTOMS_ASSESSED),

    /** {@link Task#GRIEF_EXPLORED} is done before its phase is left. */
    TASK_GRIEF_EXPLORED(Task.GRIEF_EXPLORED),

    /** {@link Task#ROLE_DISPUTE_EXPLORED} is done before its phase is left. */
    TASK_ROLE_DISPUTE_EXPLORED(Task.ROLE_DISPUTE_EXPLORED),

    /** {@link Task#ROLE_TRANSITION_EXPLORED} is done before its phase is left. */
    TASK_ROLE_TRANSITION_EXPLORED(Task.ROLE_TRANSITION_EXPLORED),

    /** {@link Task#INTERPERSONAL_DEFICITS_EXPLORED} is done before its phase is left. */
    TASK_INTERPERSONAL_DEFICITS_EXPLORED(Task.INTERPERSONAL_DEFICITS_EXPLORED),

    /** {@link Task#IPT_EXPLAINED} is done before its phase is left. */
    TASK_IPT_EXPLAINED(Task.IPT_EXPLAINED),

    /** {@link Task#DEPRESSION_EXPLAINED} is done before its phase is left. */
    TASK_DEPRESSION_EXPLAINED(Task.DEPRESSION_EXPLAINED),

    /** {@link Task#FORMULATION_AGREED} is done before its phase is left. */
    TASK_FORMULATION_AGREED(Task.FORMULATION_AGREED),

    /** {@link Task#GOALS_SET} is done before its phase is left. */
    TASK_GOALS_SET(Task.GOALS_SET),

    /** {@link Task#PROBLEM_PRESENTED} is done before its phase is left. */
    TASK_PROBLEM_PRESENTED(Task.PROBLEM_PRESENTED),

    /** {@link Task#TERMINATION_PLANNED} is done before its phase is left. */
    TASK_TERMINATION_PLANNED(Task.TERMINATION_PLANNED),

    /** {@link Task#ANGER_ACCEPTED} is done before its phase is left. */
    TASK_ANGER_ACCEPTED(Task.ANGER_ACCEPTED),

    /** {@link Task#SADNESS_ACCEPTED} is done before its phase is left. */
    TASK_SADNESS_ACCEPTED(Task.SADNESS_ACCEPTED),

    /** {@link Task#LOSS_ACCEPTED} is done before its phase is left. */
    TASK_LOSS_ACCEPTED(Task.LOSS_ACCEPTED),

    /** {@link Task#GRIEF_ACCEPTED} is done before its phase is left. */
    TASK_GRIEF_ACCEPTED(Task.GRIEF_ACCEPTED),

    /** {@link Task#COMPETENCE_AFFIRMED} is done before its phase is left. */
    TASK_COMPETENCE_AFFIRMED(Task.COMPETENCE_AFFIRMED),

    /** {@link Task#INVENTORY_REVIEWED} is done before its phase is left. */
    TASK_INVENTORY_REVIEWED(Task.INVENTORY_REVIEWED),

    /** A deviation names only rules that its event breaks, and that can be waived. */
    DEVIATION_NEEDLESS(
            "deviation.needless",
            RuleKind.RECORD,
            Source.OUR_CHOICE,
            "A deviation names only rules that its event breaks, and that can be waived.",
            "Leave out of the deviation the rules that are kept or cannot be waived.");

    private static final Rule[] ALL = values();
    private static final ImmutableMap<String, Rule> BY_ID = Maps.uniqueIndex(Arrays.asList(ALL), Rule::id);

    private final String id;
    private final RuleKind kind;
    private final Source source;
    private final String statement;
    private final String remedy;
    private final Optional<Task> task;

    Rule(String id, RuleKind kind, Source source, String statement, String remedy) {
        this.id = id;
        this.kind = kind;
        this.source = source;
        this.statement = statement;
        this.remedy = remedy;
        this.task = Optional.empty();
    }

    Rule(Task task) {
        this.id = "task." + task.word();
        this.kind = RuleKind.TASK;
        this.source = task.source();
        this.statement = "Before the " + task.phase().word() + " phase is left: " + task.instruction() + ".";
        this.remedy = "Do it and record it before the phase is left; or record a deviation and its reason.";
        this.task = Optional.of(task);
    }

    /**
     * The rule that a task is done.
     *
     * @param task any task
     * @return the rule whose id is {@code task.} and the task's word
     */
    public static Rule of(Task task) {
        return ALL[TASK_SYMPTOMS_ASSESSED.ordinal() + task.ordinal()];
    }

    /**
     * The rule with an id.
     *
     * @param id such as {@code phase.maximum}
     * @return the rule, or empty if there is none
     */
    public static Optional<Rule> withId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The permanent name of the rule.
     *
     * @return such as {@code phase.maximum}
     */
    public String id() {
        return id;
    }

    /**
     * What the rule guards.
     *
     * @return the kind
     */
    public RuleKind kind() {
        return kind;
    }

    /**
     * Who says so.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The rule itself.
     *
     * @return an English sentence, true of a course that keeps the rule
     */
    public String statement() {
        return statement;
    }

    /**
     * What to do if an event breaks it.
     *
     * @return an English sentence
     */
    public String remedy() {
        return remedy;
    }

    /**
     * The task that the rule asks for.
     *
     * @return the task, or empty if the rule is not about a single one
     */
    public Optional<Task> task() {
        return task;
    }

    /**
     * Whether a deviation can waive the rule.
     *
     * @return true if what it forbids can have happened all the same
     */
    public boolean isWaivable() {
        return kind.isWaivable();
    }

    /**
     * Whether the rule, once broken, is reported without the others, which then have no meaning.
     *
     * @return true of the rules that say whether there is an open course, and of the order of phases, beside which only
     *     {@link #DATE_ORDER} is reported
     */
    public boolean isReportedAlone() {
        return this == COURSE_NOT_OPEN || this == COURSE_ALREADY_OPEN || this == COURSE_CLOSED || this == PHASE_ORDER;
    }

    /**
     * The id.
     *
     * @return {@link #id()}
     */
    @Override
    public String toString() {
        return id;
    }
}

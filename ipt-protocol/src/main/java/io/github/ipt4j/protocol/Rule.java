package io.github.ipt4j.protocol;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Message;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that an event can break.
 *
 * <p>Each rule has a permanent id, by which a clinician and a developer can refer to the same rule. The order of the
 * constants is the order in which broken rules are reported. The comment on each constant says which events break it;
 * {@link #statement()} says what must hold.
 */
public enum Rule {
    /** Broken by any event but an opening, before the course is opened. */
    COURSE_NOT_OPEN("course.not-open", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.NONE),

    /** Broken by an opening while the course is open. */
    COURSE_ALREADY_OPEN("course.already-open", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.NONE),

    /** Broken by any event but a contact or a correction after the conclusion or the discontinuation. */
    COURSE_CLOSED("course.closed", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.NONE),

    /** Broken by an opening without a concern. */
    OPENING_CONCERN("opening.concern", RuleKind.RECORD, Source.SELIGMAN, Grounds.NONE),

    /** Broken by an event before the latest one. */
    DATE_ORDER("date.order", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.DATES),

    /** Broken by a session on the day of the latest session. */
    SESSION_DAY("session.day", RuleKind.SERIES, Source.OUR_CHOICE, Grounds.SESSION_DATE),

    /** Broken by a session whose number is not greater than the number of sessions held. */
    SESSION_NUMBER("session.number", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.SESSION_NUMBER),

    /** Broken by a session whose number is greater than the next one. */
    SESSION_GAP("session.gap", RuleKind.SERIES, Source.OUR_CHOICE, Grounds.SESSION_NUMBER),

    /** Broken by a session in a phase that has had its maximum number of sessions. */
    PHASE_MAXIMUM("phase.maximum", RuleKind.LENGTH, Source.IPT_UK, Grounds.SESSIONS_IN_PHASE),

    /** Broken by an event after which no number of further sessions keeps the course within its range. */
    COURSE_WINDOW("course.window", RuleKind.LENGTH, Source.SELIGMAN, Grounds.SESSIONS_IN_TOTAL),

    /** Broken by the last possible session of a phase, if it leaves tasks undone. */
    PHASE_LAST_SESSION("phase.last-session", RuleKind.TASK, Source.OUR_CHOICE, Grounds.UNDONE_TASKS),

    /** Broken by a session in which a problem is presented in an area without an identified difficulty. */
    PROBLEM_IDENTIFIED("problem.identified", RuleKind.FOCUS, Source.SELIGMAN, Grounds.UNIDENTIFIED_AREAS),

    /** Broken by a formulation in the termination phase. */
    FORMULATION_PHASE("formulation.phase", RuleKind.FOCUS, Source.IPT_UK, Grounds.PHASE),

    /** Broken by a formulation with too few or too many focus areas. */
    FORMULATION_FOCUS("formulation.focus", RuleKind.FOCUS, Source.VETERANS_AFFAIRS, Grounds.FOCUS_SIZE),

    /** Broken by a formulation with a focus area without an identified difficulty. */
    FORMULATION_IDENTIFIED("formulation.identified", RuleKind.FOCUS, Source.IPT_UK, Grounds.UNIDENTIFIED_AREAS),

    /** Broken by a formulation that plans too few or too many sessions, in total or in termination. */
    FORMULATION_PLAN("formulation.plan", RuleKind.FOCUS, Source.SELIGMAN, Grounds.PLANNED_SESSIONS),

    /** Broken by entering any phase but the next, and by concluding the course before the termination phase. */
    PHASE_ORDER("phase.order", RuleKind.ORDER, Source.SELIGMAN, Grounds.PHASE),

    /**
     * Broken by leaving a phase that has not had its minimum number of sessions. The minimum has the source that the
     * protocol gives for it.
     */
    PHASE_MINIMUM("phase.minimum", RuleKind.LENGTH, Source.OUR_CHOICE, Grounds.SESSIONS_IN_PHASE),

    /** Broken by leaving the phase before {@link Task#SYMPTOMS_ASSESSED} is done. */
    TASK_SYMPTOMS_ASSESSED(Task.SYMPTOMS_ASSESSED),

    /** Broken by leaving the phase before {@link Task#GRIEF_EXPLORED} is done. */
    TASK_GRIEF_EXPLORED(Task.GRIEF_EXPLORED),

    /** Broken by leaving the phase before {@link Task#ROLE_DISPUTE_EXPLORED} is done. */
    TASK_ROLE_DISPUTE_EXPLORED(Task.ROLE_DISPUTE_EXPLORED),

    /** Broken by leaving the phase before {@link Task#ROLE_TRANSITION_EXPLORED} is done. */
    TASK_ROLE_TRANSITION_EXPLORED(Task.ROLE_TRANSITION_EXPLORED),

    /** Broken by leaving the phase before {@link Task#INTERPERSONAL_DEFICITS_EXPLORED} is done. */
    TASK_INTERPERSONAL_DEFICITS_EXPLORED(Task.INTERPERSONAL_DEFICITS_EXPLORED),

    /** Broken by leaving the phase before {@link Task#IPT_EXPLAINED} is done. */
    TASK_IPT_EXPLAINED(Task.IPT_EXPLAINED),

    /** Broken by leaving the phase before {@link Task#DEPRESSION_EXPLAINED} is done. */
    TASK_DEPRESSION_EXPLAINED(Task.DEPRESSION_EXPLAINED),

    /** Broken by leaving the phase before {@link Task#FORMULATION_AGREED} is done. */
    TASK_FORMULATION_AGREED(Task.FORMULATION_AGREED),

    /** Broken by leaving the phase before {@link Task#GOALS_SET} is done. */
    TASK_GOALS_SET(Task.GOALS_SET),

    /** Broken by leaving the phase before {@link Task#PROBLEM_PRESENTED} is done. */
    TASK_PROBLEM_PRESENTED(Task.PROBLEM_PRESENTED),

    /** Broken by leaving the phase before {@link Task#TERMINATION_PLANNED} is done. */
    TASK_TERMINATION_PLANNED(Task.TERMINATION_PLANNED),

    /** Broken by leaving the phase before {@link Task#ANGER_ACCEPTED} is done. */
    TASK_ANGER_ACCEPTED(Task.ANGER_ACCEPTED),

    /** Broken by leaving the phase before {@link Task#SADNESS_ACCEPTED} is done. */
    TASK_SADNESS_ACCEPTED(Task.SADNESS_ACCEPTED),

    /** Broken by leaving the phase before {@link Task#LOSS_ACCEPTED} is done. */
    TASK_LOSS_ACCEPTED(Task.LOSS_ACCEPTED),

    /** Broken by leaving the phase before {@link Task#GRIEF_ACCEPTED} is done. */
    TASK_GRIEF_ACCEPTED(Task.GRIEF_ACCEPTED),

    /** Broken by leaving the phase before {@link Task#COMPETENCE_AFFIRMED} is done. */
    TASK_COMPETENCE_AFFIRMED(Task.COMPETENCE_AFFIRMED),

    /** Broken by leaving the phase before {@link Task#INVENTORY_REVIEWED} is done. */
    TASK_INVENTORY_REVIEWED(Task.INVENTORY_REVIEWED),

    /** Broken by leaving the phase before {@link Task#HISTORY_REVIEWED} is done. */
    TASK_HISTORY_REVIEWED(Task.HISTORY_REVIEWED),

    /** Broken by leaving the phase before {@link Task#ILLNESS_NAMED} is done. */
    TASK_ILLNESS_NAMED(Task.ILLNESS_NAMED),

    /** Broken by leaving the phase before {@link Task#RELAPSE_PLANNED} is done. */
    TASK_RELAPSE_PLANNED(Task.RELAPSE_PLANNED),

    /** Broken by a correction that names no entry in force, or that leaves the course without an opening. */
    CORRECTION_ENTRY("correction.entry", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.NONE),

    /** Broken by a deviation that names a rule which its event keeps, or which cannot be waived. */
    DEVIATION_NEEDLESS("deviation.needless", RuleKind.RECORD, Source.OUR_CHOICE, Grounds.RULES_NOT_WAIVED);

    /** The end of the remedy of every rule that can be waived. */
    private static final ImmutableMap<String, Rule> BY_ID = Maps.uniqueIndex(Arrays.asList(values()), Rule::id);

    private static final EnumMap<Task, Rule> BY_TASK = byTask();

    private final String id;
    private final RuleKind kind;
    private final Source source;
    private final Grounds grounds;
    private final Optional<Task> task;

    Rule(String id, RuleKind kind, Source source, Grounds grounds) {
        this.id = id;
        this.kind = kind;
        this.source = source;
        this.grounds = grounds;
        this.task = Optional.empty();
    }

    Rule(Task task) {
        this.id = "task." + task.word();
        this.kind = RuleKind.TASK;
        this.source = task.source();
        this.grounds = Grounds.PHASE;
        this.task = Optional.of(task);
    }

    private static EnumMap<Task, Rule> byTask() {
        EnumMap<Task, Rule> rules = new EnumMap<>(Task.class);
        for (Rule rule : values()) {
            rule.task.ifPresent(task -> rules.put(task, rule));
        }
        checkState(rules.keySet().containsAll(Arrays.asList(Task.values())), "A task has no rule; add one to Rule.");
        return rules;
    }

    /**
     * Returns the rule that requires a task.
     *
     * @param task any task
     * @return the rule whose id is {@code task.} and the task's word
     */
    public static Rule of(Task task) {
        return Objects.requireNonNull(BY_TASK.get(task));
    }

    /**
     * Returns the rule with an id.
     *
     * @param id such as {@code phase.maximum}
     * @return the rule, or empty if there is none
     */
    public static Optional<Rule> withId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The permanent id of the rule.
     *
     * @return such as {@code phase.maximum}
     */
    public String id() {
        return id;
    }

    /**
     * The kind of rule.
     *
     * @return what the rule protects
     */
    public RuleKind kind() {
        return kind;
    }

    /**
     * The source of the rule, apart from what a protocol sets.
     *
     * @return where the rule comes from; {@link Protocols#source} knows it for a protocol
     */
    public Source source() {
        return source;
    }

    /** The number of a protocol that the rule asks for in a phase, if it asks for one. */
    Optional<ProtocolElement> element(Phase phase) {
        return switch (grounds) {
            case SESSIONS_IN_PHASE -> Optional.of(ProtocolElement.sessionsOf(phase));
            case SESSIONS_IN_TOTAL, PLANNED_SESSIONS -> Optional.of(ProtocolElement.SESSIONS);
            case FOCUS_SIZE -> Optional.of(ProtocolElement.FOCUS);
            case NONE, DATES, SESSION_DATE, PHASE, SESSION_NUMBER, UNDONE_TASKS, UNIDENTIFIED_AREAS, RULES_NOT_WAIVED ->
                Optional.empty();
        };
    }

    /**
     * The facts that show that an event breaks the rule.
     *
     * @return what the facts of a violation are about
     */
    public Grounds grounds() {
        return grounds;
    }

    /**
     * The statement of the rule.
     *
     * @return a sentence that says what must hold
     */
    public Message statement() {
        return task.map(required -> Message.of("protocol/rules", "task.statement")
                        .with("phase", required.phase())
                        .with("instruction", required.instruction()))
                .orElseGet(() -> Message.of("protocol/rules", id + ".statement"));
    }

    /**
     * The remedy, if an event breaks the rule.
     *
     * @return a sentence that says what to do
     */
    public Message remedy() {
        Message remedy = Message.of("protocol/rules", (task.isPresent() ? "task" : id) + ".remedy");
        return isWaivable() ? Message.of("protocol/rules", "or-deviate").with("remedy", remedy) : remedy;
    }

    /**
     * The task that the rule requires.
     *
     * @return the task, or empty if the rule is not about a single one
     */
    public Optional<Task> task() {
        return task;
    }

    /**
     * Whether a deviation can waive the rule.
     *
     * @return true if what the rule forbids can happen in practice
     */
    public boolean isWaivable() {
        return kind.isWaivable();
    }

    /**
     * Whether the rule, once broken, is reported without the others, which would then be meaningless.
     *
     * @return true for the rules about whether a course is open, for the order of phases and for the entries of a
     *     correction; with the latter two only {@link #DATE_ORDER} is reported
     */
    public boolean isReportedAlone() {
        return this == COURSE_NOT_OPEN
                || this == COURSE_ALREADY_OPEN
                || this == COURSE_CLOSED
                || this == PHASE_ORDER
                || this == CORRECTION_ENTRY;
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

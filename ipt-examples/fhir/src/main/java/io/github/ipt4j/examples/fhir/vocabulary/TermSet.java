package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Setting;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A vocabulary of the library as codes of our code system, such as {@code mode.video}: each vocabulary is a value set.
 *
 * @param <T> the kind of terms
 */
public final class TermSet<T> {

    /** How client and counselor met. */
    public static final TermSet<Mode> MODES = of("mode", Mode.values());

    /** Who set the agenda of a session. */
    public static final TermSet<AgendaSetter> AGENDA_SETTERS = of("agenda", AgendaSetter.values());

    /** Who else took part in a session. */
    public static final TermSet<Participant> PARTICIPANTS = of("participant", Participant.values());

    /** Why a session was missed. */
    public static final TermSet<MissedReason> MISSED = of("missed", MissedReason.values());

    /** What a course is opened for. */
    public static final TermSet<Concern> CONCERNS = of("concern", Concern.values());

    /** To what a client agreed. */
    public static final TermSet<Consent> CONSENTS = of("consent", Consent.values());

    /** What leaves a client more vulnerable. */
    public static final TermSet<Vulnerability> VULNERABILITIES = of("vulnerability", Vulnerability.values());

    /** What favors a brief treatment. */
    public static final TermSet<Circumstance> CIRCUMSTANCES = of("circumstance", Circumstance.values());

    /** Problem areas. */
    public static final TermSet<ProblemArea> AREAS = of("area", ProblemArea.values());

    /** The stage of a dispute. */
    public static final TermSet<DisputeStage> STAGES = of("stage", DisputeStage.values());

    /** Phases of treatment. */
    public static final TermSet<Phase> PHASES = of("phase", Phase.values());

    /** Why a course was discontinued. */
    public static final TermSet<DiscontinuationReason> DISCONTINUED =
            of("discontinued", DiscontinuationReason.values());

    /** How far a goal is achieved. */
    public static final TermSet<GoalProgress> PROGRESS = of("progress", GoalProgress.values());

    /** What a review of medication came to. */
    public static final TermSet<MedicationOutcome> MEDICATION = of("medication", MedicationOutcome.values());

    /** What a concern about safety is about. */
    public static final TermSet<RiskKind> RISKS = of("risk", RiskKind.values());

    /** What was done about a concern; never a level. */
    public static final TermSet<RiskReviewOutcome> REVIEWS = of("risk-review", RiskReviewOutcome.values());

    /** The standing of concerns about safety; never a level. */
    public static final TermSet<RiskStanding> STANDINGS = of("standing", RiskStanding.values());

    /** Steps of exercises. */
    public static final TermSet<ExerciseStep> STEPS = of("step", ExerciseStep.values());

    /** What a protocol asks for. */
    public static final TermSet<Task> TASKS = of("task", Task.values());

    /** For how many clients a protocol is. */
    public static final TermSet<Setting> SETTINGS = of("setting", Setting.values());

    /** What became of an event. */
    public static final TermSet<VerdictType> VERDICTS = of("verdict", VerdictType.values());

    /** The rules of the state machine. */
    public static final TermSet<Rule> RULES = new TermSet<>(
            "rule", Rule.values(), Rule::id, rule -> Wording.english().of(rule.statement()));

    private final String kind;
    private final ImmutableMap<String, T> terms;
    private final ImmutableBiMap<T, String> codes;
    private final Function<T, String> display;

    private TermSet(String kind, T[] all, Function<T, String> word, Function<T, String> display) {
        this.kind = kind;
        this.terms = Maps.uniqueIndex(Arrays.asList(all), term -> kind + "." + word.apply(term));
        this.codes = ImmutableBiMap.copyOf(terms).inverse();
        this.display = display;
    }

    private static <T extends VocabularyTerm> TermSet<T> of(String kind, T[] all) {
        return new TermSet<>(
                kind, all, VocabularyTerm::word, term -> Wording.english().of(term));
    }

    /**
     * Every vocabulary.
     *
     * @return the vocabularies, in the order in which the code system lists them
     */
    public static ImmutableList<TermSet<?>> all() {
        return ImmutableList.of(
                MODES,
                AGENDA_SETTERS,
                PARTICIPANTS,
                MISSED,
                CONCERNS,
                CONSENTS,
                VULNERABILITIES,
                CIRCUMSTANCES,
                AREAS,
                STAGES,
                PHASES,
                DISCONTINUED,
                PROGRESS,
                MEDICATION,
                RISKS,
                REVIEWS,
                STANDINGS,
                STEPS,
                TASKS,
                SETTINGS,
                VERDICTS,
                RULES);
    }

    /**
     * The name of the vocabulary.
     *
     * @return the beginning of its codes, and the name of its value set
     */
    public String kind() {
        return kind;
    }

    /**
     * The terms with their codes.
     *
     * @return the terms by code, in order
     */
    public ImmutableMap<String, T> terms() {
        return terms;
    }

    /**
     * Returns the code of a term.
     *
     * @param term a term
     * @return its code
     */
    public IptCode code(T term) {
        return new IptCode(codes.getOrDefault(term, kind), display.apply(term));
    }

    /**
     * Returns the term of a code.
     *
     * @param code any code of our code system
     * @return the term, or empty if it is none of this vocabulary
     */
    public Optional<T> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /**
     * The codes of the terms.
     *
     * @return a code each, in order
     */
    public ImmutableList<IptCode> codes() {
        return terms.values().stream().map(this::code).collect(ImmutableList.toImmutableList());
    }
}

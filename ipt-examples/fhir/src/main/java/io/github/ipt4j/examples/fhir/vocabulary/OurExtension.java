package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.common.collect.ImmutableList;

/** The extensions that carry what FHIR R4 has no element for. */
public enum OurExtension {
    /** Where an event stands in the journal. */
    LINE(
            "line",
            "positiveInt",
            "The line of the journal on which the event stands: the order of what was submitted.",
            EventTypes.ALL),
    /** The number by which corrections name an event. */
    ENTRY(
            "entry",
            "positiveInt",
            "The number of the event among those that were accepted, by which corrections name it.",
            EventTypes.ALL),
    /** Where an activity stands in its session or contact. */
    POSITION(
            "position",
            "positiveInt",
            "The place of the activity in its session or contact: the order of what was done.",
            "QuestionnaireResponse",
            "Observation",
            "Procedure",
            "Goal",
            "Task"),
    /** A text that FHIR could not hold as it is. */
    EXACT_TEXT(
            "exact-text",
            "string",
            "A text that a string of FHIR cannot hold (empty, with control characters, or with white space around it), as"
                    + " a string of JSON.",
            "Element"),
    /** The number of a session. */
    SESSION_NUMBER("session-number", "positiveInt", "The number of the session in its course.", "Encounter"),
    /** Who set the agenda. */
    AGENDA("agenda-set-by", "code(agenda)", "Who set the agenda of the session.", "Encounter"),
    /** That nobody else took part. */
    ALONE("alone", "boolean", "Client and counselor are known to have been alone.", "Encounter"),
    /** Why a session was missed whose entry is in error. */
    MISSED_REASON(
            "missed-reason",
            "code(missed)",
            "Why the session was missed, where the status says only that the entry was in error.",
            "Appointment"),
    /** What a correction removes and adds. */
    CORRECTION(
            "correction",
            "removes:positiveInt before:positiveInt adds:Reference",
            "The entry that the correction removes, the event that it adds, and the entry before which that stands.",
            "Provenance"),
    /** When an entry was made, where an instant of FHIR cannot say it. */
    EXACT_TIME(
            "exact-time",
            "string",
            "A time that an instant of FHIR cannot hold (in the year 0, or far from UTC).",
            "Element"),
    /** The earlier course. */
    FOLLOWS("follows", "string", "The id of an earlier course of this client.", "EpisodeOfCare"),
    /** To what the client agreed. */
    CONSENTS("consents", "item:code(consent) none:boolean", "To what the client agreed, as recorded.", "EpisodeOfCare"),
    /** What leaves the client more vulnerable. */
    VULNERABILITIES(
            "vulnerabilities",
            "item:code(vulnerability) none:boolean",
            "Experiences that leave the client more vulnerable to depression, as recorded.",
            "EpisodeOfCare"),
    /** What favors a brief treatment. */
    CIRCUMSTANCES(
            "circumstances",
            "item:code(circumstance) none:boolean",
            "Circumstances that favor a brief treatment, as recorded.",
            "EpisodeOfCare"),
    /** That no diagnosis was made. */
    NO_DIAGNOSES("no-diagnoses", "boolean", "The list of diagnoses was recorded, and is empty.", "EpisodeOfCare"),
    /** What other programs keep with an event. */
    KEPT_TEXT(
            "kept-text", "key:string text:string", "A text that an application keeps with the event.", EventTypes.ALL),
    /** What became of an event that breaks a rule. */
    VERDICT(
            "verdict",
            "code(verdict)",
            "What became of the event that breaks the rule: deviating, applied all the same; or rejected, not applied.",
            "DetectedIssue"),
    /** From where the record could not be read. */
    UNREAD_FROM("unread-from", "positiveInt", "The line from which the record could not be read.", "DetectedIssue"),
    /** The session in which a goal was set. */
    SET_IN("set-in", "Reference", "The session in which the goal was set.", "Goal"),
    /** That a detail is recorded, with nothing in it that is written. */
    DETAIL("detail-recorded", "boolean", "A detail was recorded, of which nothing is written.", "Observation"),
    /** What kind of value a field of an exercise has. */
    FIELD_KIND(
            "field-kind",
            "code(field)",
            "Whether the field holds a list of choices, or rows.",
            "QuestionnaireResponse.item"),
    /** The numbers of sessions that a protocol allows. */
    SESSIONS("sessions", "Range", "How many sessions the protocol allows.", "PlanDefinition", "PlanDefinition.action"),
    /** The length of sessions that a protocol expects. */
    MINUTES("minutes", "Range", "How many minutes a session lasts.", "PlanDefinition"),
    /** How many problem areas a formulation may take as focus. */
    FOCUS("focus", "Range", "How many problem areas a formulation takes as its focus.", "PlanDefinition"),
    /** For which ages a protocol is. */
    AGES("ages", "Range", "For clients of which ages the protocol is.", "PlanDefinition"),
    /** For how many clients a protocol is. */
    SETTING("setting", "code(setting)", "Whether sessions are held with one client or with a group.", "PlanDefinition");

    private final String word;
    private final String types;
    private final String meaning;
    private final ImmutableList<String> contexts;

    /** What an event of the journal becomes. */
    private static final class EventTypes {
        static final ImmutableList<String> ALL = ImmutableList.of(
                "EpisodeOfCare", "Encounter", "Appointment", "ClinicalImpression", "Observation", "Provenance");
    }

    OurExtension(String word, String types, String meaning, String... contexts) {
        this(word, types, meaning, ImmutableList.copyOf(contexts));
    }

    OurExtension(String word, String types, String meaning, ImmutableList<String> contexts) {
        this.word = word;
        this.types = types;
        this.meaning = meaning;
        this.contexts = contexts;
    }

    /**
     * The name of the extension.
     *
     * @return the last part of its address
     */
    public String word() {
        return word;
    }

    /**
     * The address of the extension.
     *
     * @return the address of its definition
     */
    public String url() {
        return FhirAddress.canonical("StructureDefinition", word);
    }

    /**
     * The type of its value, or the names and types of its parts.
     *
     * @return a type, with its value set in parentheses; or name and type of each part, with colons and spaces between
     */
    public String types() {
        return types;
    }

    /**
     * What it says.
     *
     * @return a sentence in English
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Where it can stand.
     *
     * @return types or paths of elements
     */
    public ImmutableList<String> contexts() {
        return contexts;
    }
}

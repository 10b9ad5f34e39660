package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.base.Ascii;

/** What can be found in a Bundle from elsewhere, beside measures. The order is that of a report. */
public enum ForeignFindingKind {
    /** An item that asks about suicide was answered above zero, whether the measure is taken or not. */
    SUICIDE_ABOVE_ZERO(FindingEffect.SAFETY),
    /** Whether an item that asks about suicide was answered above zero is unknown. */
    SUICIDE_UNKNOWN(FindingEffect.SAFETY),
    /** The measures are of several people, or of someone who cannot be identified among others. */
    SUBJECTS_SEVERAL(FindingEffect.REMARK),
    /** A measure does not say of whom it is. */
    SUBJECT_UNKNOWN(FindingEffect.REMARK),
    /** A part of a measure is of another person. */
    SUBJECT_OTHER(FindingEffect.NOT_TAKEN),
    /** The code of the form for teenagers, which is another scale than the PHQ-9. */
    TEEN_CODE(FindingEffect.NOT_TAKEN),
    /** Codes of several scales, or of a scale and of its total. */
    CODE_AMBIGUOUS(FindingEffect.NOT_TAKEN),
    /** A status that is not final. */
    STATUS(FindingEffect.NOT_TAKEN),
    /** Something changes the meaning of a resource in a way that is not known here. */
    MODIFIER(FindingEffect.NOT_TAKEN),
    /** Neither items nor a total. */
    NOTHING_IN_IT(FindingEffect.NOT_TAKEN),
    /** Some items of a scale, and nothing that says that the scale was filled in. */
    ITEMS_SOME(FindingEffect.NOT_TAKEN),
    /** An item by itself. */
    ITEM_ALONE(FindingEffect.NOT_TAKEN),
    /** Several answers to one item. */
    ANSWER_CONTRADICTS(FindingEffect.NOT_TAKEN),
    /** An answer that is no score and no code of the item. */
    ANSWER_UNKNOWN(FindingEffect.NOT_TAKEN),
    /** A code without its system. */
    ANSWER_NO_SYSTEM(FindingEffect.NOT_TAKEN),
    /** A score that the item does not have. */
    ANSWER_RANGE(FindingEffect.NOT_TAKEN),
    /** Several totals. */
    TOTALS_SEVERAL(FindingEffect.NOT_TAKEN),
    /** A total that is no whole number. */
    TOTAL_UNKNOWN(FindingEffect.NOT_TAKEN),
    /** A total that the scale does not have. */
    TOTAL_RANGE(FindingEffect.NOT_TAKEN),
    /** A total that is not the sum of the items. */
    TOTAL_CONTRADICTS(FindingEffect.NOT_TAKEN),
    /** A total that may be the sum or what is displayed. */
    TOTAL_DISPLAYED(FindingEffect.NOT_TAKEN),
    /** A number in a unit that is no score. */
    UNIT_OTHER(FindingEffect.NOT_TAKEN),
    /** Parts that stand elsewhere, or that are referred to ambiguously or wrongly. */
    MEMBERS_UNRESOLVED(FindingEffect.NOT_TAKEN),
    /** The same measure again. */
    DUPLICATE(FindingEffect.REMARK),
    /** No date. */
    DATE_MISSING(FindingEffect.REMARK),
    /** A date without a day. */
    DATE_PARTIAL(FindingEffect.REMARK),
    /** A period of more than a day. */
    DATE_PERIOD(FindingEffect.REMARK),
    /** Something else than a date, or one that a journal does not have. */
    DATE_UNKNOWN(FindingEffect.REMARK),
    /** Items that were left unanswered. */
    UNANSWERED(FindingEffect.REMARK),
    /** A total beside unanswered items. */
    TOTAL_BESIDE_UNANSWERED(FindingEffect.REMARK),
    /** A total without a unit. */
    UNIT_MISSING(FindingEffect.REMARK),
    /** A total that is written as text. */
    TOTAL_TEXT(FindingEffect.REMARK),
    /** Parts of a measure that stand elsewhere, beside its total. */
    MEMBERS_ELSEWHERE(FindingEffect.REMARK),
    /** Another measure of the scale on the same day. */
    REPEATED(FindingEffect.REMARK),
    /** Observations or QuestionnaireResponses of no scale that is known here. */
    OTHER_MEASURES(FindingEffect.NOT_READ),
    /** Resources of a type that is not read. */
    NOT_READ(FindingEffect.NOT_READ),
    /** Resources of types that FHIR does not have. */
    NO_TYPE_OF_FHIR(FindingEffect.NOT_READ),
    /** Entries without a resource. */
    EMPTY_ENTRIES(FindingEffect.NOT_READ);

    private final FindingEffect effect;

    ForeignFindingKind(FindingEffect effect) {
        this.effect = effect;
    }

    /**
     * What follows from it.
     *
     * @return the effect
     */
    public FindingEffect effect() {
        return effect;
    }

    /**
     * Its id.
     *
     * @return the id, the same in every language
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}

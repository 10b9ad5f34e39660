package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** One question of a scale. */
public sealed interface ScaleItem permits ScaleItemValue {

    /**
     * Returns a question with its code and wording.
     *
     * @param code its LOINC code
     * @param wording the question
     * @return the item, without codes of its answers
     */
    static ScaleItem of(String code, String wording) {
        return new ScaleItemValue(Optional.of(code), Optional.of(wording), ImmutableList.of());
    }

    /**
     * Returns a question that has no code.
     *
     * @param wording the question
     * @return the item, without codes
     */
    static ScaleItem worded(String wording) {
        return new ScaleItemValue(Optional.empty(), Optional.of(wording), ImmutableList.of());
    }

    /**
     * Returns a question of which only the place in the scale is known.
     *
     * @return an item with neither codes nor wording
     */
    static ScaleItem unworded() {
        return new ScaleItemValue(Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * Returns this question with the codes of its answers.
     *
     * @param codes a LOINC code for each score that the item can have, from the lowest score to the highest
     * @return the item with those codes
     */
    default ScaleItem withAnswerCodes(String... codes) {
        return new ScaleItemValue(code(), wording(), ImmutableList.copyOf(codes));
    }

    /**
     * Its LOINC code.
     *
     * @return the code, or empty if there is none or it is not recorded here
     */
    Optional<String> code();

    /**
     * The question.
     *
     * @return the wording, or empty if the scale's license does not permit it to be shipped
     */
    Optional<String> wording();

    /**
     * The LOINC codes of its answers.
     *
     * @return a code for each score, from the lowest score to the highest; none if they are not recorded here
     */
    ImmutableList<String> answerCodes();
}

package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One question of a scale.
 *
 * @param code its LOINC code, or empty if there is none or it is not recorded here
 * @param wording the question, or empty if the scale's license does not let it be shipped
 * @param answerCodes the LOINC codes of its answers, from the least score upwards; none if they are not recorded here
 */
public record ScaleItem(Optional<String> code, Optional<String> wording, ImmutableList<String> answerCodes) {

    /**
     * A question with code and wording.
     *
     * @param code its LOINC code
     * @param wording the question
     * @return the item, without codes of its answers
     */
    public static ScaleItem of(String code, String wording) {
        return new ScaleItem(Optional.of(code), Optional.of(wording), ImmutableList.of());
    }

    /**
     * A question of which only the place in the scale is known.
     *
     * @return an item with neither codes nor wording
     */
    public static ScaleItem unworded() {
        return new ScaleItem(Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * The same question with the codes of its answers.
     *
     * @param codes a LOINC code for each score that the item can have, from the least upwards
     * @return the item with those codes
     */
    public ScaleItem withAnswerCodes(String... codes) {
        return new ScaleItem(code, wording, ImmutableList.copyOf(codes));
    }

    /**
     * The code, and not the wording.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "ScaleItem[" + code.orElse("no code") + "]";
    }
}

package io.github.ipt4j.core.measure;

import java.util.Optional;

/**
 * One question of a scale.
 *
 * @param code its LOINC code, or empty if there is none or it is not recorded here
 * @param wording the question, or empty if the scale's license does not let it be shipped
 */
public record ScaleItem(Optional<String> code, Optional<String> wording) {

    /**
     * A question with code and wording.
     *
     * @param code its LOINC code
     * @param wording the question
     * @return the item
     */
    public static ScaleItem of(String code, String wording) {
        return new ScaleItem(Optional.of(code), Optional.of(wording));
    }

    /**
     * A question of which only the place in the scale is known.
     *
     * @return an item with neither code nor wording
     */
    public static ScaleItem unworded() {
        return new ScaleItem(Optional.empty(), Optional.empty());
    }
}

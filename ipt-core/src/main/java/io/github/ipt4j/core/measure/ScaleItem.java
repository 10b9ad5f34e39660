package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
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
        return new ScaleItemValue(
                Optional.of(code), Optional.of(wording), ImmutableList.of(), ImmutableList.of(), Optional.empty());
    }

    /**
     * Returns a question that has no code.
     *
     * @param wording the question
     * @return the item, without codes
     */
    static ScaleItem worded(String wording) {
        return new ScaleItemValue(
                Optional.empty(), Optional.of(wording), ImmutableList.of(), ImmutableList.of(), Optional.empty());
    }

    /**
     * Returns a question of which only the place in the scale is known.
     *
     * @return an item with neither codes nor wording
     */
    static ScaleItem unworded() {
        return new ScaleItemValue(
                Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of(), Optional.empty());
    }

    /**
     * Returns this question with its wording.
     *
     * @param wording the question
     * @return the item with that wording
     */
    default ScaleItem withWording(String wording) {
        return new ScaleItemValue(code(), Optional.of(wording), answers(), answerCodes(), scores());
    }

    /**
     * Returns this question with a code.
     *
     * @param code its LOINC code
     * @return the item with that code
     */
    default ScaleItem withCode(String code) {
        return new ScaleItemValue(Optional.of(code), wording(), answers(), answerCodes(), scores());
    }

    /**
     * Returns this question with the codes of its answers.
     *
     * @param codes a LOINC code for each score that the item can have, from the lowest score to the highest
     * @return the item with those codes
     */
    default ScaleItem withAnswerCodes(String... codes) {
        return withAnswerCodes(ImmutableList.copyOf(codes));
    }

    /**
     * Returns this question with the codes of its answers.
     *
     * @param codes a LOINC code for each score that the item can have, from the lowest score to the highest
     * @return the item with those codes
     */
    default ScaleItem withAnswerCodes(Iterable<String> codes) {
        return new ScaleItemValue(code(), wording(), answers(), ImmutableList.copyOf(codes), scores());
    }

    /**
     * Returns this question with the words of its answers.
     *
     * @param words an answer for each score that the item can have, from the lowest score to the highest
     * @return the item with those answers
     */
    default ScaleItem withAnswers(String... words) {
        return withAnswers(ImmutableList.copyOf(words));
    }

    /**
     * Returns this question with the words of its answers.
     *
     * @param words an answer for each score that the item can have, from the lowest score to the highest
     * @return the item with those answers
     */
    default ScaleItem withAnswers(Iterable<String> words) {
        return new ScaleItemValue(code(), wording(), ImmutableList.copyOf(words), answerCodes(), scores());
    }

    /**
     * Returns this question with a range of scores of its own, in a scale whose items have unequal ranges.
     *
     * @param range the scores that the item can have
     * @return the item with that range
     */
    default ScaleItem withScores(Bounds range) {
        return new ScaleItemValue(code(), wording(), answers(), answerCodes(), Optional.of(range));
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
     * The words of its answers.
     *
     * @return an answer for each score, from the lowest score to the highest; none if the scale's license does not
     *     permit them to be shipped
     */
    ImmutableList<String> answers();

    /**
     * The LOINC codes of its answers.
     *
     * @return a code for each score, from the lowest score to the highest; none if they are not recorded here
     */
    ImmutableList<String> answerCodes();

    /**
     * The range of its scores, where it has one of its own.
     *
     * @return the range, or empty if the scale's items share one
     */
    Optional<Bounds> scores();
}

package io.github.ipt4j.examples.play.quiz;

/**
 * How many questions were answered, and how many of them right.
 *
 * @param right the right answers
 * @param asked all answers
 */
public record Score(int right, int asked) {

    /** Before the first question. */
    public static final Score NONE = new Score(0, 0);

    /**
     * The score after one more answer.
     *
     * @param isRight whether the answer is right
     * @return the score
     */
    public Score with(boolean isRight) {
        return new Score(isRight ? right + 1 : right, asked + 1);
    }
}

package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.TextField;

/** A letter of DEAR MAN, as named in dialectical behavior therapy (Linehan); its word is the id of its field. */
public enum DearManLetter implements VocabularyTerm {
    /** Describe what happened. */
    DESCRIBE(true),
    /** Express what you feel. */
    EXPRESS(true),
    /** Assert: ask for it, or say no. */
    ASSERT(true),
    /** Reinforce: say what is good about it for the other person. */
    REINFORCE(true),
    /** (Stay) Mindful of what you ask for. */
    MINDFUL(false),
    /** Appear confident. */
    APPEAR_CONFIDENT(false),
    /** Negotiate: be ready to give in order to get. */
    NEGOTIATE(true);

    private final boolean spoken;

    DearManLetter(boolean spoken) {
        this.spoken = spoken;
    }

    /**
     * The field in which a client writes it.
     *
     * @return a field of the worksheet {@value DearMan#SCRIPT}
     */
    public TextField field() {
        return Field.longText(word());
    }

    /**
     * Whether the letter is something to say rather than a way to behave.
     *
     * @return true if it belongs in the script
     */
    public boolean isSpoken() {
        return spoken;
    }
}

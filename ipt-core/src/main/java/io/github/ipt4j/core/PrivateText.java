package io.github.ipt4j.core;

/**
 * A text that somebody said or wrote, or a name; it must not leak.
 *
 * <p>Every free text and every person's name in this library is a private text. It never shows itself: {@link
 * #toString()} returns {@code [withheld]}, and {@link #reveal()} is the only way out, so that every place that
 * discloses a text can be found by searching for that one call. Two private texts are equal if their hidden texts are.
 *
 * <p>Nor does it leak through serializers. It is not {@code Serializable}; and the field is {@code transient}, which
 * those that read fields by reflection (Gson, Jackson with visible fields, and others) take for "never written". They
 * write an empty object in its place, and can read none back: what is to be stored is written by a journal, with
 * everything disclosed.
 */
public final class PrivateText {

    /** The replacement for a private text that is withheld where a text is required. */
    public static final String WITHHELD = "[withheld]";

    /** Transient, so that no serializer that reads fields writes it. */
    private final transient String text;

    private PrivateText(String text) {
        this.text = text;
    }

    /**
     * Returns a private text.
     *
     * @param text at most {@value Limits#TEXT_LENGTH} characters (Unicode code points); may be empty
     * @return the text, hidden
     * @throws IllegalArgumentException if the text is longer, or holds half of a surrogate pair, which UTF-8 cannot
     *     write; the message does not repeat it
     */
    public static PrivateText of(String text) {
        return new PrivateText(Limits.requireText("text", text));
    }

    /**
     * Returns the text itself, for those entitled to read it.
     *
     * @return the text as it was given
     */
    public String reveal() {
        return text;
    }

    /**
     * Checks whether there is nothing to read.
     *
     * @return true if no character is visible: the text is empty, or holds only spaces of any kind, control and format
     *     characters
     */
    public boolean isBlank() {
        return text.codePoints().allMatch(PrivateText::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Never the text.
     *
     * @return always {@value #WITHHELD}
     */
    @Override
    public String toString() {
        return WITHHELD;
    }
}

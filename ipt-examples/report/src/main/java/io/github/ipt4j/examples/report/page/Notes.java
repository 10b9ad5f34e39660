package io.github.ipt4j.examples.report.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Private texts, which are shown only if they were asked for. Every one that a page shows comes from here.
 *
 * @param disclosure whether they were asked for
 */
public record Notes(Disclosure disclosure) {

    /**
     * A private text that is shown.
     *
     * @param label what it is
     * @param text the text itself
     */
    public record Note(String label, String text) {

        /**
         * Whether the label asks something, so that no colon stands behind it.
         *
         * @return true if it ends as a question does
         */
        public boolean isQuestion() {
            return label.endsWith("?");
        }
    }

    /**
     * Whether private texts are shown.
     *
     * @return true if they were asked for
     */
    public boolean areShown() {
        return switch (disclosure) {
            case EVERYTHING -> true;
            case NO_PRIVATE_TEXT -> false;
        };
    }

    /**
     * A text, if it may be shown and there is one.
     *
     * @param text the text, or empty
     * @return the text itself, or empty
     */
    public Optional<String> show(Optional<PrivateText> text) {
        return areShown() ? text.map(PrivateText::reveal) : Optional.empty();
    }

    /**
     * A text that is named even where it is not shown.
     *
     * @param text the text
     * @param words the language
     * @return the text itself, or that it is withheld
     */
    public String show(PrivateText text, PageWords words) {
        return areShown() ? text.reveal() : words.shared().of("withheld");
    }

    /**
     * Several notes, if they may be shown.
     *
     * @param notes makes the notes
     * @return the notes, or none
     */
    public ImmutableList<Note> all(Supplier<ImmutableList<Note>> notes) {
        return areShown() ? notes.get() : ImmutableList.of();
    }
}

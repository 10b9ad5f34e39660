package io.github.ipt4j.core;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.Locale;

/**
 * A term of a fixed vocabulary, which journals write as a fixed word.
 *
 * <p>Implemented by the enums of this library. The word is the constant's name in lower case with hyphens, so that
 * {@code ROLE_DISPUTE} is written as {@code role-dispute}. Renaming a constant therefore changes the format, and a test
 * pins every word.
 */
public interface VocabularyTerm extends Worded {

    /**
     * The name of the constant.
     *
     * @return the name as declared, such as {@code ROLE_DISPUTE}
     */
    String name();

    /**
     * The word that stands for this term in journals, in protocol files and on the command line.
     *
     * @return lower-case words joined by hyphens, such as {@code role-dispute}
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The message that stands for the term.
     *
     * <p>Its words are in the files {@code terms} of the module, in those of the package for terms of third parties,
     * under the name of the enum and the word, such as {@code ProblemArea.role-dispute}. A term of a third party that
     * has none is worded by its word.
     *
     * @return the message
     */
    @Override
    default Message message() {
        Class<?> type = ((Enum<?>) this).getDeclaringClass();
        String pack = type.getPackageName();
        String key = type.getSimpleName() + "." + word();
        return pack.startsWith("io.github.ipt4j.")
                ? Message.of(pack.split("\\.", -1)[3] + "/terms", key)
                : Message.of(pack + "/terms", key).orElse(phraseOf(word()));
    }

    /**
     * Returns a word as people read it.
     *
     * @param word a word of a vocabulary, or an id that is made as these are
     * @return the word without hyphens, such as {@code role dispute}; {@code IPT} in upper case
     */
    static String phraseOf(String word) {
        return word.replace('-', ' ').replaceAll("\\bipt\\b", "IPT");
    }
}

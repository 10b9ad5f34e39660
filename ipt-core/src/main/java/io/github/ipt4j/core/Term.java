package io.github.ipt4j.core;

import java.util.Locale;

/**
 * A term of the field that stands in a journal under a fixed word.
 *
 * <p>Implemented by the enums of this library. The word is the constant's name in lower case with hyphens, so that
 * {@code ROLE_DISPUTE} is written as {@code role-dispute}; renaming a constant therefore changes the format, and a test
 * pins every word.
 */
public interface Term {

    /**
     * The name of the constant.
     *
     * @return the name as declared, such as {@code ROLE_DISPUTE}
     */
    String name();

    /**
     * The word that stands for this term in journals, in protocols as files and on the command line.
     *
     * @return lower-case words joined by hyphens, such as {@code role-dispute}
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

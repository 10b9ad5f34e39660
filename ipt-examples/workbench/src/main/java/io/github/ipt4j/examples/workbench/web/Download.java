package io.github.ipt4j.examples.workbench.web;

/**
 * A file to keep.
 *
 * @param name its name, of ASCII letters, digits, dots, hyphens and underscores
 * @param type its media type, such as {@code text/calendar}
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, and compared by nobody.
public record Download(String name, String type, byte[] bytes) implements Response {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it has other characters
     */
    public Download {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(
                    "A file's name has letters, digits, dots, hyphens and underscores only.");
        }
    }
}

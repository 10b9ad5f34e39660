package io.github.ipt4j.core.measure;

/**
 * Whether the wording of a scale may be shipped with software, and what must then be said with it.
 *
 * @param permitsWording whether anyone may reproduce, translate, display and distribute the wording
 * @param notice what the owners ask to be said, or who holds the copyright
 */
public record WordingLicense(boolean permitsWording, String notice) {

    /**
     * Whether the wording may be shipped, and not the notice.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return permitsWording ? "WordingLicense[wording permitted]" : "WordingLicense[wording withheld]";
    }
}

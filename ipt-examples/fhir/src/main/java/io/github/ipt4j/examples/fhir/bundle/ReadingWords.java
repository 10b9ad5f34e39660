package io.github.ipt4j.examples.fhir.bundle;

import io.github.ipt4j.examples.shared.words.WordFile;

/** The words of what is read from Bundles. */
public final class ReadingWords {

    /** What is wrong with a Bundle, what was found in it and what was not. */
    public static final WordFile FILE = new WordFile("fhir/reading");

    private ReadingWords() {}
}

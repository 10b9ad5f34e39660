package io.github.ipt4j.examples.fhir;

import io.github.ipt4j.examples.shared.words.WordFile;

/** The words of the commands. */
final class FhirWords {

    /** What they report. */
    static final WordFile FILE = new WordFile("fhir/fhir");

    /** Their help. */
    static final WordFile USAGE = new WordFile("fhir/usage");

    private FhirWords() {}
}

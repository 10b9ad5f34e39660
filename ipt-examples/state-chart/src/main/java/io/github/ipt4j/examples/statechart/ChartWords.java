package io.github.ipt4j.examples.statechart;

import io.github.ipt4j.examples.shared.words.WordFile;

/** The words of pictures, beside those that the chart brings. */
final class ChartWords {

    /** What stands on a picture, and what is said of it to those who hear it. */
    static final WordFile FILE = new WordFile("state-chart/words");

    /** The help of the command. */
    static final WordFile USAGE = new WordFile("state-chart/usage");

    private ChartWords() {}
}

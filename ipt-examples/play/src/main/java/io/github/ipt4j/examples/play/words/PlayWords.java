package io.github.ipt4j.examples.play.words;

import io.github.ipt4j.examples.shared.words.WordFile;

/** The words of the table. */
public final class PlayWords {

    /** What is said in a game, and asked about cases. */
    public static final WordFile FILE = new WordFile("play/words");

    /** The help of its command. */
    public static final WordFile USAGE = new WordFile("play/usage");

    private PlayWords() {}
}

package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.examples.shared.words.WordFile;

/** The words of the calendar. */
final class CalendarWords {

    /** What it says of sessions, and what its command reports. */
    static final WordFile FILE = new WordFile("calendar/words");

    /** The help of its command. */
    static final WordFile USAGE = new WordFile("calendar/usage");

    private CalendarWords() {}
}

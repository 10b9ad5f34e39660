package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.words.SharedWords;

/** Under which heading the help lists a command, in this order. */
public enum CommandGroup implements Worded {
    /** What puts a record into the world. */
    BEGINNING("group.beginning"),
    /** What judges, shows and mends the record of a course. */
    RECORD("group.record"),
    /** What says how courses went. */
    RESULTS("group.results"),
    /** What writes pages, plans and pictures. */
    PAGES("group.pages"),
    /** What the library knows. */
    REFERENCE("group.reference"),
    /** What concerns the program itself. */
    PROGRAM("group.program");

    private final String key;

    CommandGroup(String key) {
        this.key = key;
    }

    @Override
    public Message message() {
        return SharedWords.FILE.message(key);
    }
}

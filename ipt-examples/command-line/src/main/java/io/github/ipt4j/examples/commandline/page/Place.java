package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import java.util.OptionalInt;

/** Where something happened: in a session, or in a contact outside of sessions. */
public final class Place {

    private Place() {}

    /** The session, or a contact if there is none. */
    public static Message of(OptionalInt session) {
        return session.isPresent()
                ? IptWords.FILE.message("place.session", "number", session.getAsInt())
                : IptWords.FILE.message("place.contact");
    }
}

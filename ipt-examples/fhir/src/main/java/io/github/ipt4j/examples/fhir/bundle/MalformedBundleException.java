package io.github.ipt4j.examples.fhir.bundle;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.io.IOException;
import java.io.Serial;

/** JSON, or a Bundle, that cannot be read. The message names the place, and never what stands there. */
public final class MalformedBundleException extends IOException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    MalformedBundleException(String key, BundlePlace place, Object... values) {
        this(ReadingWords.FILE.message("malformed." + key, values).with("place", place.path()));
    }

    private MalformedBundleException(Message why) {
        super(Wording.english().of(why));
        this.why = why;
    }

    @Override
    public Message message() {
        return why;
    }
}

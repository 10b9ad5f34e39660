package io.github.ipt4j.examples.fhir.home;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A Bundle of which no journal can be made. The message names the place, and never what stands there. */
public final class HomeException extends RuntimeException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final WordFile WORDS = new WordFile("fhir/fhir");

    private final transient @Nullable Message why;

    private HomeException(Message why) {
        super(Wording.english().of(why));
        this.why = why;
    }

    /** The lines of the journal, or the positions of activities, are not each there once. */
    static HomeException order(BundlePlace place) {
        return new HomeException(WORDS.message("home.order", "place", place.path()));
    }

    /** Something that an export has is not there, or is not what a journal can hold. */
    static HomeException element(BundlePlace place) {
        return new HomeException(WORDS.message("home.element", "place", place.path()));
    }

    /** Two elements that must agree do not. */
    static HomeException contradiction(BundlePlace place) {
        return new HomeException(WORDS.message("home.contradiction", "place", place.path()));
    }

    @Override
    public Message message() {
        return requireNonNull(why);
    }
}

package io.github.ipt4j.protocol;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.Optional;

/** The source of one element or one task of a shipped protocol. */
public sealed interface Attribution extends Worded permits AttributionValue {

    /**
     * The source.
     *
     * @return a source of that protocol itself, never of the one that it resembles; {@link Source#OUR_CHOICE} where its
     *     sources, as far as they were read, are silent
     */
    Source source();

    /**
     * What the source gives, and what it leaves open.
     *
     * @return a short English phrase, present with every choice of ours; empty where the source gives exactly this
     */
    Optional<String> remark();

    /**
     * The attribution in words.
     *
     * @return the mark of the source, then the remark, such as {@code UK: at most four; at least one is our choice}
     */
    @Override
    default Message message() {
        return remark().map(text -> Message.of("protocol/words", "attribution")
                        .with("source", source())
                        .with("remark", Message.text("protocol/remarks", text)))
                .orElseGet(source()::message);
    }
}

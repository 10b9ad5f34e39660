package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/**
 * A named range of a scale's totals, which ends where the next one begins.
 *
 * @param from the lowest total that belongs to it
 * @param title the name that the scale's authors give it, such as {@code moderately severe}
 */
public record SeverityBand(int from, String title) implements Worded {

    /** The title, as files translate it. */
    @Override
    public Message message() {
        return Message.text("core/titles", title);
    }
}

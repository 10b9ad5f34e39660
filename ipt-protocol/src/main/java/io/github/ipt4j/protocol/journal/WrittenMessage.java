package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that Java's serialization can write: what is worded in it is a message like itself, and the rest numbers,
 * dates and strings.
 *
 * @param bundle the name of its files
 * @param key its key in them
 * @param values the values in it, by the names of their placeholders
 * @param otherwise the words where no file has any
 */
record WrittenMessage(
        String bundle,
        String key,
        ImmutableMap<String, Object> values,
        @Nullable String otherwise) implements Serializable {

    private static final long serialVersionUID = 1L;

    static WrittenMessage of(Message message) {
        return new WrittenMessage(
                message.bundle(),
                message.key(),
                ImmutableMap.copyOf(Maps.transformValues(message.arguments(), WrittenMessage::written)),
                message.otherwise().orElse(null));
    }

    private static Object written(Object value) {
        if (value instanceof Worded worded) {
            return of(worded.message());
        }
        return value instanceof List<?> list
                ? list.stream().map(WrittenMessage::written).collect(ImmutableList.toImmutableList())
                : value;
    }

    Message message() {
        Message message = Message.of(bundle, key);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            message = message.with(value.getKey(), read(value.getValue()));
        }
        return otherwise == null ? message : message.orElse(otherwise);
    }

    private static Object read(Object value) {
        if (value instanceof WrittenMessage written) {
            return written.message();
        }
        return value instanceof List<?> list
                ? list.stream().map(WrittenMessage::read).collect(ImmutableList.toImmutableList())
                : value;
    }
}

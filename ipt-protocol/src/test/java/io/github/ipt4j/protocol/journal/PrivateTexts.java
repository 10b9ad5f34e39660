package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.wording.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every private text that a value holds, found without knowing its type: a new attribute cannot be forgotten. */
final class PrivateTexts {

    private final List<PrivateText> found = new ArrayList<>();

    private PrivateTexts() {}

    static List<PrivateText> of(Object value) {
        PrivateTexts texts = new PrivateTexts();
        texts.visit(value);
        return texts.found;
    }

    private void visit(Object value) {
        if (value instanceof PrivateText text) {
            found.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Message message) {
            visit(message.arguments());
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::visit);
        } else if (value.getClass().getName().startsWith("io.github.ipt4j") && !(value instanceof Enum)) {
            attributes(value);
        }
    }

    private void attributes(Object value) {
        for (Method method : value.getClass().getDeclaredMethods()) {
            boolean attribute = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && !List.of("hashCode", "toString").contains(method.getName());
            if (attribute) {
                visit(call(method, value));
            }
        }
    }

    private static Object call(Method method, Object value) {
        try {
            method.setAccessible(true);
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }
}

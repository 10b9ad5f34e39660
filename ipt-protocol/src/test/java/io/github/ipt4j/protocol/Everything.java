package io.github.ipt4j.protocol;

import com.google.common.collect.Sets;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every value of the library that can be reached from one by what it shows, found without knowing its type. */
final class Everything {

    private static final Set<String> NO_ATTRIBUTES = Set.of("hashCode", "toString", "orElseThrow", "build", "iterator");

    private final Set<Object> found = Sets.newIdentityHashSet();

    private Everything() {}

    static Set<Object> in(Object value) {
        Everything everything = new Everything();
        everything.visit(value);
        return everything.found;
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::visit);
        } else if (value != null && isOurs(value.getClass()) && found.add(value)) {
            Stream.of(value.getClass().getMethods())
                    .filter(Everything::isAttribute)
                    .forEach(method -> visit(call(method, value)));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.ipt4j") && !type.isEnum() && !Enum.class.isAssignableFrom(type);
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getReturnType() != method.getDeclaringClass()
                && isOurs(method.getDeclaringClass())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !NO_ATTRIBUTES.contains(method.getName());
    }

    private static Object call(Method method, Object value) {
        try {
            method.setAccessible(true);
            return method.invoke(value);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " throws", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }
}

package io.github.ipt4j.examples.workbench.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes of the library's values, by the names of their types, such as {@code Client.birthYear}. */
public final class Attributes {

    /** What has attributes of its own that nobody fills in. */
    private static final ImmutableSet<Class<?>> WHOLE =
            ImmutableSet.of(Scale.class, ExerciseRecord.class, CourseEvent.Builder.class);

    private static final Set<?> EMPTY =
            Set.of(Optional.empty(), OptionalInt.empty(), ImmutableList.of(), ImmutableSet.of(), ImmutableMap.of());

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<String> filledIn = new LinkedHashSet<>();

    private Attributes() {}

    /**
     * The attributes that a value of a type can have, and those of the values in it.
     *
     * @param type a sealed interface of the library
     * @return the names
     */
    public static Set<String> of(Class<?> type) {
        Attributes found = new Attributes();
        found.addType(type);
        return found.types.stream()
                .flatMap(Attributes::attributes)
                .map(Attributes::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The attributes that have a value somewhere.
     *
     * @param values any values of the library
     * @return the names
     */
    public static Set<String> filledIn(Iterable<?> values) {
        Attributes found = new Attributes();
        found.addValue(values);
        return found.filledIn;
    }

    private void addType(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::addType);
        } else if (type instanceof Class<?> known && isValue(known) && types.add(known)) {
            attributes(known).map(Method::getGenericReturnType).forEach(this::addType);
            Stream.of(known.getPermittedSubclasses()).forEach(this::addType);
        }
    }

    private static boolean isValue(Class<?> type) {
        return type.isInterface() && type.isSealed() && !WHOLE.contains(type);
    }

    private static Stream<Method> attributes(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0);
    }

    private static String name(Method attribute) {
        return attribute.getDeclaringClass().getSimpleName() + "." + attribute.getName();
    }

    private void addValue(Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(this::addValue);
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::addValue);
        } else {
            addAttributes(value.getClass(), value);
        }
    }

    private void addAttributes(Class<?> type, Object value) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (isValue(implemented)) {
                attributes(implemented).forEach(attribute -> addAttribute(attribute, value));
                addAttributes(implemented, value);
            }
        }
    }

    private void addAttribute(Method attribute, Object value) {
        try {
            Object found = attribute.invoke(value);
            if (!EMPTY.contains(found)) {
                filledIn.add(name(attribute));
                addValue(found);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with values, all at once, in the order of the fields. Used once, by one thread. */
final class ProblemList {

    private final ImmutableList.Builder<FieldProblem> problems = ImmutableList.builder();

    private ProblemList() {}

    static ImmutableList<FieldProblem> of(ImmutableList<Field<?>> fields, Map<?, ?> values) {
        ProblemList list = new ProblemList();
        list.all("", fields, values);
        return list.problems.build();
    }

    static boolean fits(Field<?> field, Object value) {
        ProblemList list = new ProblemList();
        list.one(field.id(), field, value);
        return list.problems.build().isEmpty();
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Iterable<?> list && Iterables.isEmpty(list));
    }

    void all(String prefix, ImmutableList<Field<?>> fields, Map<?, ?> values) {
        for (Field<?> field : fields) {
            one(prefix + field.id(), field, values.get(field.id()));
        }
        ImmutableSet<String> known = fields.stream().map(Field::id).collect(ImmutableSet.toImmutableSet());
        int unknown = Sets.difference(values.keySet(), known).size();
        if (unknown > 0) {
            String where = prefix.isEmpty() ? "worksheet" : prefix.substring(0, prefix.length() - 1);
            expect(
                    where,
                    expected("known-fields").with("fields", known.asList()).with("unknown", unknown));
        }
    }

    private void one(String path, Field<?> field, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            field.check(this, path, value);
        } else if (field.isRequired()) {
            expect(path, expected("answer"));
        }
    }

    static Message expected(String key) {
        return Message.of("exercises/problems", key);
    }

    void expect(String path, Message expected) {
        problems.add(new FieldProblem(path, expected));
    }
}

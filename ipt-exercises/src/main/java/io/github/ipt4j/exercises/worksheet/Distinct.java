package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;

/** Checks that there is something to fill in, and that each thing has an id of its own. */
final class Distinct {

    private Distinct() {}

    static void fields(ImmutableList<Field> fields) {
        checkArgument(!fields.isEmpty(), "fields must not be empty; give at least one.");
        checkArgument(
                fields.size() <= Limits.RECORD_FIELDS,
                "A record holds at most %s fields; leave some out.",
                Limits.RECORD_FIELDS);
        checkArgument(
                fields.stream().map(Field::id).distinct().count() == fields.size(),
                "Two fields have one id; give one of them another id.");
    }

    static void choices(ImmutableList<Choice> choices) {
        checkArgument(!choices.isEmpty(), "choices must not be empty; give at least one.");
        checkArgument(
                choices.stream().map(Choice::id).distinct().count() == choices.size(),
                "Two choices have one id; give one of them another id.");
    }
}

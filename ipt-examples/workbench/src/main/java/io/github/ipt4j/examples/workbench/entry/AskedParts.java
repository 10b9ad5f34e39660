package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

/**
 * Parts of a form that are shown once they are asked for, since few forms need them.
 *
 * @param name the name of the field that says which are shown
 * @param another the name of the field by which another one is asked for
 * @param offered their titles by their ids
 */
record AskedParts(String name, String another, ImmutableMap<String, String> offered) {

    /** The ids of those that are shown, the one too that is asked for now. */
    ImmutableSet<String> shown(FilledEntry filled) {
        return Stream.concat(filled.values(name).stream(), filled.value(another).stream())
                .filter(offered::containsKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The fields by which they stay on the form, and by which another one is asked for. */
    ImmutableList<EntryField> fields(FilledEntry filled) {
        ImmutableSet<String> shown = shown(filled);
        ImmutableList.Builder<EntryField> fields = ImmutableList.builder();
        shown.forEach(id -> fields.add(filled.hidden(name, id)));
        return fields.add(filled.one(
                        another,
                        filled.words().say("field." + another),
                        offered.entrySet().stream()
                                .filter(part -> !shown.contains(part.getKey()))
                                .map(part -> new EntryOption(part.getKey(), part.getValue()))
                                .collect(ImmutableList.toImmutableList())))
                .build();
    }

    EntryMore more(FilledEntry filled) {
        return new EntryMore(name, filled.words().say("more." + name), true);
    }

    /** Says that a part is not filled in yet which was asked for in the same breath as the entry was sent. */
    void check(FilledEntry filled) {
        if (filled.value(another).filter(offered::containsKey).isPresent()) {
            filled.problem(another, "problem.another");
        }
    }
}

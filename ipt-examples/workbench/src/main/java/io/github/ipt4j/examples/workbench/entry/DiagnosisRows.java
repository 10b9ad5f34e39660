package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Diagnosis;
import java.util.List;
import java.util.Optional;

/** The diagnoses that somebody made before a course is opened, each in a row. */
final class DiagnosisRows {

    private static final String NAME = "diagnoses";

    private static final String SYSTEM = "system";

    private static final String CODE = "code";

    private static final FormRows ROWS = FormRows.of("diagnosis", List.of(SYSTEM, CODE));

    private DiagnosisRows() {}

    static EntrySection section(FilledEntry filled) {
        EntrySection diagnoses = EntrySection.of(
                        filled.words().say("section.diagnoses"), SomeOrNone.field(NAME, "opening.none", filled))
                .withHints(List.of(filled.words().say("hint.system")));
        return ROWS.in(diagnoses, "more.diagnoses", filled, row -> row(row, filled));
    }

    private static EntrySection row(int row, FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.diagnosis", "number", row + 1),
                cell(row, SYSTEM, filled),
                cell(row, CODE, filled));
    }

    private static EntryField cell(int row, String column, FilledEntry filled) {
        return filled.field(
                EntryField.Kind.LINE,
                ROWS.cell(row, column),
                filled.words().say("diagnosis." + column),
                ImmutableList.of());
    }

    /** The diagnoses; empty if it is unknown whether there are any. */
    static Optional<ImmutableSet<Diagnosis>> known(FilledEntry filled) {
        return SomeOrNone.known(
                NAME,
                filled,
                ROWS.filled(filled).stream()
                        .map(row -> Diagnosis.of(
                                filled.requiredId(ROWS.cell(row, SYSTEM)), filled.requiredId(ROWS.cell(row, CODE))))
                        .collect(ImmutableSet.toImmutableSet()));
    }
}

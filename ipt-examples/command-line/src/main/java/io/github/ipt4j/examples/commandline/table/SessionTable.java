package io.github.ipt4j.examples.commandline.table;

import static io.github.ipt4j.examples.commandline.table.ColumnType.ANSWER;
import static io.github.ipt4j.examples.commandline.table.ColumnType.DATE;
import static io.github.ipt4j.examples.commandline.table.ColumnType.NUMBER;
import static io.github.ipt4j.examples.commandline.table.ColumnType.WORD;
import static io.github.ipt4j.examples.commandline.table.ColumnType.WORDS;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.Rule;
import java.util.Collection;

/** A row a session that was held and counts: when and how, what was done in it, and what was measured. */
final class SessionTable {

    private static final ImmutableList<Column<SessionOfCourse>> SESSION = ImmutableList.of(
            new Column<>(
                    CourseTable.NUMBER_OF_COURSE,
                    NUMBER,
                    "the number of the course in these tables, from 1; the same in both",
                    row -> row.course().number()),
            new Column<>(
                    "session",
                    NUMBER,
                    "the number of the session, from 1",
                    row -> row.held().number()),
            new Column<>(
                    "date", DATE, "the day of the session", row -> row.held().date()),
            new Column<>(
                    "phase",
                    WORD,
                    "the phase that it was held in",
                    row -> row.held().phase().word()),
            new Column<>(
                    "minutes",
                    NUMBER,
                    "how long it was, in minutes",
                    row -> Csv.known(row.session().minutes())),
            new Column<>(
                    "mode",
                    WORD,
                    "how it was held",
                    row -> Csv.known(row.session().mode().map(mode -> mode.word()))),
            new Column<>(
                    "agenda_set_by",
                    WORD,
                    "who set its agenda",
                    row -> Csv.known(row.session().agendaSetBy().map(setter -> setter.word()))),
            new Column<>(
                    "broken_rules",
                    WORDS,
                    "the rules that the entry of the session deviates from, with a reason that is not here",
                    row -> Csv.words(row.broken(), Rule::id)),
            new Column<>(
                    "activities",
                    WORDS,
                    "the kinds of activities, each once",
                    row -> Csv.words(
                            row.session().activities(),
                            activity -> activity.type().word())),
            new Column<>(
                    "techniques",
                    WORDS,
                    "the techniques that were used, each once",
                    row -> Csv.words(
                            row.activities(UseTechnique.class).toList(),
                            used -> used.technique().word())),
            new Column<>(
                    "strategies",
                    WORDS,
                    "the strategies that were used, each once",
                    row -> Csv.words(
                            row.activities(UseStrategy.class).toList(),
                            used -> used.strategy().word())),
            new Column<>(
                    "exercises",
                    WORDS,
                    "the ids of the exercises that were worked on, each once",
                    row -> Csv.words(row.activities(WorkOnExercise.class).toList(), WorkOnExercise::module)),
            new Column<>(
                    "safety_concern_raised",
                    ANSWER,
                    "yes if a concern about suicide or harm was raised; empty otherwise, which is no all-clear",
                    row -> row.flags().isEmpty() ? "" : "yes"));

    private SessionTable() {}

    /** The table, with the total of each scale. */
    static Table<SessionOfCourse> of(Collection<Scale> scales) {
        ImmutableList.Builder<Column<SessionOfCourse>> columns = ImmutableList.builder();
        columns.addAll(SESSION);
        scales.forEach(scale -> columns.add(total(scale)));
        return new Table<>(
                "sessions", "A session that was held, and was accepted or recorded as a deviation.", columns.build());
    }

    private static Column<SessionOfCourse> total(Scale scale) {
        return new Column<>(
                "total_" + scale.id(),
                NUMBER,
                "the total of the latest " + scale.id() + " of the session, in points; empty if an item is unanswered",
                row -> row.activities(AssessSymptoms.class)
                        .map(AssessSymptoms::assessment)
                        .filter(assessment -> assessment.scale().id().equals(scale.id()))
                        .reduce((earlier, later) -> later)
                        .map(Assessment::total)
                        .map(Csv::known)
                        .orElse(""));
    }
}

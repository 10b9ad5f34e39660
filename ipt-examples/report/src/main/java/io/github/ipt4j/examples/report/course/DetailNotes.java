package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Notes.Note;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what is private of details, people, goals and worksheets; called only if private texts are shown. */
final class DetailNotes {

    private DetailNotes() {}

    static ImmutableList<Note> of(AreaDetail detail) {
        return switch (detail.area()) {
            case GRIEF -> grief((GriefDetail) detail);
            case ROLE_DISPUTE -> dispute((RoleDisputeDetail) detail);
            case ROLE_TRANSITION ->
                list(ImmutableList.of(
                        note("From", ((RoleTransitionDetail) detail).oldRole()),
                        note("To", ((RoleTransitionDetail) detail).newRole())));
            case INTERPERSONAL_DEFICITS ->
                list(ImmutableList.of(note("Patterns", ((InterpersonalDeficitsDetail) detail).patterns())));
        };
    }

    private static ImmutableList<Note> grief(GriefDetail detail) {
        return list(ImmutableList.of(
                note("Person", detail.person()),
                note("Relationship", detail.relationship()),
                detail.diedOn().map(date -> new Note("Died on", EnglishFormat.day(date)))));
    }

    private static ImmutableList<Note> dispute(RoleDisputeDetail detail) {
        return list(ImmutableList.of(
                note("Person", detail.person()),
                note("Issue", detail.issue()),
                detail.stage().map(stage -> new Note("Stage", EnglishFormat.words(stage)))));
    }

    static ImmutableList<Note> of(AskAboutViolence activity) {
        return list(ImmutableList.of(
                activity.found().map(found -> new Note("Found", found ? "yes" : "no")),
                note("Summary", activity.summary())));
    }

    static ImmutableList<Note> of(ImmutableList<Relationship> relationships) {
        return relationships.stream().map(DetailNotes::relationship).collect(ImmutableList.toImmutableList());
    }

    private static Note relationship(Relationship relationship) {
        String facts = Streams.concat(
                        relationship.kind().map(EnglishFormat::words).stream(),
                        relationship.closeness().stream().mapToObj(circle -> "closeness " + circle),
                        relationship.desired().stream().mapToObj(circle -> "desired " + circle),
                        relationship.satisfaction().stream().mapToObj(rating -> "satisfaction " + rating),
                        relationship.expectations().map(PrivateText::reveal).stream())
                .collect(Collectors.joining("; "));
        return new Note(relationship.person().reveal(), facts);
    }

    static ImmutableList<Note> of(Goal goal, Notes notes) {
        return ImmutableList.<Note>builder()
                .addAll(notes.note("Goal", goal.text()))
                .addAll(notes.note("Plan", goal.plan()))
                .build();
    }

    static ImmutableList<Note> of(ExerciseRecord record) {
        return record.fields().entrySet().stream()
                .map(field -> new Note(field.getKey(), text(field.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(RecordValue value) {
        if (value instanceof RecordValue.Single single) {
            return text(single);
        }
        if (value instanceof RecordValue.Choices choices) {
            return choices.texts().stream().map(PrivateText::reveal).collect(Collectors.joining(", "));
        }
        return ((RecordValue.Rows) value).rows().stream().map(DetailNotes::row).collect(Collectors.joining("\n"));
    }

    private static String row(Map<String, RecordValue.Single> row) {
        return row.entrySet().stream()
                .map(field -> field.getKey() + ": " + text(field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String text(RecordValue.Single value) {
        if (value instanceof RecordValue.Text text) {
            return text.text().reveal();
        }
        return value instanceof RecordValue.WholeNumber number
                ? Integer.toString(number.number())
                : ((RecordValue.Flag) value).flag() ? "yes" : "no";
    }

    private static Optional<Note> note(String label, Optional<PrivateText> text) {
        return text.map(shown -> new Note(label, shown.reveal()));
    }

    private static ImmutableList<Note> list(ImmutableList<Optional<Note>> notes) {
        return notes.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }
}

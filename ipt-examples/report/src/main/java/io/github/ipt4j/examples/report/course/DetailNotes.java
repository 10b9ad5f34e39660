package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
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
import io.github.ipt4j.core.inventory.RelationshipKind;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what is private of details, people, goals and worksheets; asked for only if private texts are shown. */
final class DetailNotes {

    private final PageWords words;

    DetailNotes(PageWords words) {
        this.words = words.in(ActivityWords.WORDS);
    }

    ImmutableList<Note> of(AreaDetail detail) {
        return switch (detail.area()) {
            case GRIEF -> grief((GriefDetail) detail);
            case ROLE_DISPUTE -> dispute((RoleDisputeDetail) detail);
            case ROLE_TRANSITION ->
                list(ImmutableList.of(
                        note("note.from", ((RoleTransitionDetail) detail).oldRole()),
                        note("note.to", ((RoleTransitionDetail) detail).newRole())));
            case INTERPERSONAL_DEFICITS ->
                list(ImmutableList.of(note("note.patterns", ((InterpersonalDeficitsDetail) detail).patterns())));
        };
    }

    private ImmutableList<Note> grief(GriefDetail detail) {
        return list(ImmutableList.of(
                note("note.person", detail.person()),
                note("note.relationship", detail.relationship()),
                detail.diedOn().map(date -> new Note(words.of("note.died-on"), words.of(date)))));
    }

    private ImmutableList<Note> dispute(RoleDisputeDetail detail) {
        return list(ImmutableList.of(
                note("note.person", detail.person()),
                note("note.issue", detail.issue()),
                detail.stage().map(stage -> new Note(words.of("note.stage"), words.of(stage)))));
    }

    ImmutableList<Note> of(AskAboutViolence activity) {
        return list(ImmutableList.of(
                activity.found().map(found -> new Note(words.of("note.found"), words.answer(Optional.of(found)))),
                note("note.summary", activity.summary())));
    }

    ImmutableList<Note> of(ImmutableList<Relationship> relationships) {
        return relationships.stream().map(this::relationship).collect(ImmutableList.toImmutableList());
    }

    private Note relationship(Relationship relationship) {
        List<Message> facts = new ArrayList<>();
        relationship.kind().map(RelationshipKind::message).ifPresent(facts::add);
        relationship
                .closeness()
                .ifPresent(circle ->
                        facts.add(words.message("relationship.closeness").with("circle", circle)));
        relationship
                .desired()
                .ifPresent(circle ->
                        facts.add(words.message("relationship.desired").with("circle", circle)));
        relationship
                .satisfaction()
                .ifPresent(rating ->
                        facts.add(words.message("relationship.satisfaction").with("rating", rating)));
        relationship
                .expectations()
                .map(PrivateText::reveal)
                .map(words::asWritten)
                .ifPresent(facts::add);
        return new Note(relationship.person().reveal(), series(facts));
    }

    private String series(List<Message> messages) {
        return messages.isEmpty() ? "" : words.of(Message.series(messages));
    }

    ImmutableList<Note> of(Goal goal) {
        return list(ImmutableList.of(note("note.goal", goal.text()), note("note.plan", goal.plan())));
    }

    ImmutableList<Note> of(ExerciseRecord record) {
        return record.fields().entrySet().stream()
                .map(field -> new Note(field.getKey(), text(field.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private String text(RecordValue value) {
        if (value instanceof RecordValue.Single single) {
            return text(single);
        }
        if (value instanceof RecordValue.Choices choices) {
            return choices.texts().isEmpty()
                    ? ""
                    : words.list(
                            choices.texts().stream().map(PrivateText::reveal).toList());
        }
        return ((RecordValue.Rows) value).rows().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Map<String, RecordValue.Single> row) {
        return series(row.entrySet().stream()
                .map(field -> words.asWritten(words.labelled(field.getKey(), text(field.getValue()))))
                .toList());
    }

    private String text(RecordValue.Single value) {
        if (value instanceof RecordValue.Text text) {
            return text.text().reveal();
        }
        return value instanceof RecordValue.WholeNumber number
                ? words.of(number.number())
                : words.answer(Optional.of(((RecordValue.Flag) value).flag()));
    }

    private Optional<Note> note(String key, Optional<PrivateText> text) {
        return text.map(shown -> new Note(words.of(key), shown.reveal()));
    }

    private ImmutableList<Note> list(ImmutableList<Optional<Note>> notes) {
        return notes.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }
}

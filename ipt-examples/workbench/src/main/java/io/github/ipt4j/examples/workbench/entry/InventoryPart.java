package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.inventory.RelationshipKind;

/** The interpersonal inventory: that it was reviewed, and the people of it, each in a row. */
final class InventoryPart implements FormPart {

    private static final String REVIEWED = "inventory";

    private static final String PERSON = "person";

    private static final String KIND = "kind";

    private static final String CLOSENESS = "closeness";

    private static final String DESIRED = "desired";

    private static final String SATISFACTION = "satisfaction";

    private static final String EXPECTATIONS = "expectations";

    private static final FormRows PEOPLE =
            FormRows.of("people", ImmutableList.of(PERSON, KIND, CLOSENESS, DESIRED, SATISFACTION, EXPECTATIONS));

    @Override
    public EntrySection section(FilledEntry filled) {
        EntrySection inventory = EntrySection.of(
                filled.words().say("section.inventory"), filled.several(REVIEWED, ActivityType.REVIEW_INVENTORY));
        return PEOPLE.in(inventory, "more.people", filled, row -> person(row, filled));
    }

    private static EntrySection person(int row, FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.person", "number", row + 1),
                field(EntryField.Kind.LINE, row, PERSON, filled),
                filled.one(PEOPLE.cell(row, KIND), label(KIND, filled), RelationshipKind.values()),
                rating(row, CLOSENESS, Relationship.CLOSENESS, filled),
                rating(row, DESIRED, Relationship.CLOSENESS, filled),
                rating(row, SATISFACTION, Relationship.SATISFACTION, filled),
                field(EntryField.Kind.TEXT, row, EXPECTATIONS, filled));
    }

    private static EntryField field(EntryField.Kind kind, int row, String column, FilledEntry filled) {
        return filled.field(kind, PEOPLE.cell(row, column), label(column, filled), ImmutableList.of());
    }

    private static EntryField rating(int row, String column, Bounds range, FilledEntry filled) {
        return filled.one(PEOPLE.cell(row, column), label(column, filled), FilledEntry.numbers(range));
    }

    private static String label(String column, FilledEntry filled) {
        return filled.words().say("person." + column);
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList<Relationship> people = PEOPLE.filled(filled).stream()
                .map(row -> relationship(row, filled))
                .collect(ImmutableList.toImmutableList());
        if (!people.isEmpty()) {
            return ImmutableList.of(
                    ReviewInventory.builder().relationships(people).build());
        }
        return filled.isChosen(REVIEWED, ActivityType.REVIEW_INVENTORY.word())
                ? ImmutableList.of(ReviewInventory.of())
                : ImmutableList.of();
    }

    private static Relationship relationship(int row, FilledEntry filled) {
        return Relationship.builder()
                .person(person(PEOPLE.cell(row, PERSON), filled))
                .kind(filled.term(PEOPLE.cell(row, KIND), RelationshipKind.values()))
                .closeness(filled.amount(PEOPLE.cell(row, CLOSENESS), Relationship.CLOSENESS))
                .desired(filled.amount(PEOPLE.cell(row, DESIRED), Relationship.CLOSENESS))
                .satisfaction(filled.amount(PEOPLE.cell(row, SATISFACTION), Relationship.SATISFACTION))
                .expectations(filled.privateText(PEOPLE.cell(row, EXPECTATIONS)))
                .build();
    }

    private static PrivateText person(String name, FilledEntry filled) {
        return filled.privateText(name).orElseGet(() -> {
            filled.problem(name, "problem.person");
            return PrivateText.of("?");
        });
    }
}

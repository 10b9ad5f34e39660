package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import java.util.Optional;

/**
 * The details of a problem area, each in a field.
 *
 * @param area the area
 * @param name the beginning of the fields' names
 * @param filled the form
 */
record DetailFields(ProblemArea area, String name, FilledEntry filled) {

    private static final String DECEASED = "deceased";

    private static final String RELATIONSHIP = "relationship";

    private static final String DIED_ON = "died-on";

    private static final String OTHER_PERSON = "other-person";

    private static final String ISSUE = "issue";

    private static final String STAGE = "stage";

    private static final String OLD_ROLE = "old-role";

    private static final String NEW_ROLE = "new-role";

    private static final String PATTERNS = "patterns";

    ImmutableList<EntryField> fields() {
        return switch (area) {
            case GRIEF ->
                ImmutableList.of(
                        field(EntryField.Kind.LINE, DECEASED),
                        field(EntryField.Kind.LINE, RELATIONSHIP),
                        field(EntryField.Kind.DATE, DIED_ON));
            case ROLE_DISPUTE ->
                ImmutableList.of(
                        field(EntryField.Kind.LINE, OTHER_PERSON),
                        field(EntryField.Kind.TEXT, ISSUE),
                        filled.one(name(STAGE), label(STAGE), DisputeStage.values()));
            case ROLE_TRANSITION ->
                ImmutableList.of(field(EntryField.Kind.LINE, OLD_ROLE), field(EntryField.Kind.LINE, NEW_ROLE));
            case INTERPERSONAL_DEFICITS -> ImmutableList.of(field(EntryField.Kind.TEXT, PATTERNS));
        };
    }

    private EntryField field(EntryField.Kind kind, String detail) {
        return filled.field(kind, name(detail), label(detail), ImmutableList.of());
    }

    private String name(String detail) {
        return name + "." + detail;
    }

    private String label(String detail) {
        return filled.words().say("detail." + detail);
    }

    /** The details; empty if nothing is filled in. */
    Optional<AreaDetail> detail() {
        return fields().stream().noneMatch(field -> filled.value(field.name()).isPresent())
                ? Optional.empty()
                : Optional.of(filledIn());
    }

    private AreaDetail filledIn() {
        return switch (area) {
            case GRIEF ->
                GriefDetail.builder()
                        .person(text(DECEASED))
                        .relationship(text(RELATIONSHIP))
                        .diedOn(filled.dayOfDeath(name(DIED_ON)))
                        .build();
            case ROLE_DISPUTE ->
                RoleDisputeDetail.builder()
                        .person(text(OTHER_PERSON))
                        .issue(text(ISSUE))
                        .stage(filled.term(name(STAGE), DisputeStage.values()))
                        .build();
            case ROLE_TRANSITION ->
                RoleTransitionDetail.builder()
                        .oldRole(text(OLD_ROLE))
                        .newRole(text(NEW_ROLE))
                        .build();
            case INTERPERSONAL_DEFICITS ->
                InterpersonalDeficitsDetail.builder().patterns(text(PATTERNS)).build();
        };
    }

    private Optional<PrivateText> text(String detail) {
        return filled.privateText(name(detail));
    }
}

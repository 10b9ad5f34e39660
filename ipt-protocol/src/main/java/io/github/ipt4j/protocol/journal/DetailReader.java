package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.inventory.RelationshipKind;

/** Reads the details of the problem areas, and the relationships of the interpersonal inventory. */
final class DetailReader {

    private static final Vocabulary<DisputeStage> STAGES = Vocabulary.of(DisputeStage.class);
    private static final Vocabulary<RelationshipKind> KINDS = Vocabulary.of(RelationshipKind.class);

    private DetailReader() {}

    static AreaDetail detail(ProblemArea area, Json json) {
        return ObjectReader.read(json, fields -> switch (area) {
            case GRIEF -> grief(fields);
            case ROLE_DISPUTE -> roleDispute(fields);
            case ROLE_TRANSITION -> roleTransition(fields);
            case INTERPERSONAL_DEFICITS -> interpersonalDeficits(fields);
        });
    }

    private static AreaDetail grief(ObjectReader fields) {
        return GriefDetail.builder()
                .person(fields.optionalText("person"))
                .relationship(fields.optionalText("relationship"))
                .diedOn(fields.optional("diedOn", DateReader::dateOfDeath))
                .build();
    }

    private static AreaDetail roleDispute(ObjectReader fields) {
        return RoleDisputeDetail.builder()
                .person(fields.optionalText("person"))
                .issue(fields.optionalText("issue"))
                .stage(fields.optionalWord("stage", STAGES))
                .build();
    }

    private static AreaDetail roleTransition(ObjectReader fields) {
        return RoleTransitionDetail.builder()
                .oldRole(fields.optionalText("from"))
                .newRole(fields.optionalText("to"))
                .build();
    }

    private static AreaDetail interpersonalDeficits(ObjectReader fields) {
        return InterpersonalDeficitsDetail.builder()
                .patterns(fields.optionalText("patterns"))
                .build();
    }

    static Relationship relationship(Json json) {
        return ObjectReader.read(
                json,
                fields -> Relationship.builder()
                        .person(fields.required("person", Scalars::privateText))
                        .kind(fields.optionalWord("kind", KINDS))
                        .closeness(fields.optionalNumber("closeness", Relationship.CLOSENESS))
                        .desired(fields.optionalNumber("wished", Relationship.CLOSENESS))
                        .expectations(fields.optionalText("expectations"))
                        .satisfaction(fields.optionalNumber("satisfaction", Relationship.SATISFACTION))
                        .build());
    }
}

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

    private static final Words<DisputeStage> STAGES = Words.of(DisputeStage.class);
    private static final Words<RelationshipKind> KINDS = Words.of(RelationshipKind.class);

    private DetailReader() {}

    static AreaDetail detail(ProblemArea area, Json json) {
        return Fields.read(json, fields -> switch (area) {
            case GRIEF -> grief(fields);
            case ROLE_DISPUTE -> roleDispute(fields);
            case ROLE_TRANSITION -> roleTransition(fields);
            case INTERPERSONAL_DEFICITS -> interpersonalDeficits(fields);
        });
    }

    private static AreaDetail grief(Fields fields) {
        return GriefDetail.builder()
                .person(fields.optionalText("person"))
                .relationship(fields.optionalText("relationship"))
                .diedOn(fields.optional("diedOn", Values::date))
                .build();
    }

    private static AreaDetail roleDispute(Fields fields) {
        return RoleDisputeDetail.builder()
                .person(fields.optionalText("person"))
                .issue(fields.optionalText("issue"))
                .stage(fields.optionalWord("stage", STAGES))
                .build();
    }

    private static AreaDetail roleTransition(Fields fields) {
        return RoleTransitionDetail.builder()
                .oldRole(fields.optionalText("from"))
                .newRole(fields.optionalText("to"))
                .build();
    }

    private static AreaDetail interpersonalDeficits(Fields fields) {
        return InterpersonalDeficitsDetail.builder()
                .patterns(fields.optionalText("patterns"))
                .build();
    }

    static Relationship relationship(Json json) {
        return Fields.read(
                json,
                fields -> Relationship.builder()
                        .person(fields.required("person", Values::privateText))
                        .kind(fields.optionalWord("kind", KINDS))
                        .closeness(fields.optionalNumber("closeness", Relationship.CLOSENESS))
                        .wished(fields.optionalNumber("wished", Relationship.CLOSENESS))
                        .expectations(fields.optionalText("expectations"))
                        .satisfaction(fields.optionalNumber("satisfaction", Relationship.SATISFACTION))
                        .build());
    }
}

package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.inventory.Relationship;

/** Builds the details of problem areas and the relationships of the inventory anew, without private text. */
final class DetailRedactor {

    private DetailRedactor() {}

    static AreaDetail detail(AreaDetail detail) {
        return switch (detail.area()) {
            case GRIEF ->
                GriefDetail.builder().diedOn(((GriefDetail) detail).diedOn()).build();
            case ROLE_DISPUTE ->
                RoleDisputeDetail.builder()
                        .stage(((RoleDisputeDetail) detail).stage())
                        .build();
            case ROLE_TRANSITION -> RoleTransitionDetail.builder().build();
            case INTERPERSONAL_DEFICITS -> InterpersonalDeficitsDetail.builder().build();
        };
    }

    static ImmutableList<Relationship> relationships(ImmutableList<Relationship> relationships) {
        return relationships.stream().map(DetailRedactor::relationship).collect(ImmutableList.toImmutableList());
    }

    private static Relationship relationship(Relationship relationship) {
        return Relationship.builder()
                .person(EventRedactor.WITHHELD)
                .kind(relationship.kind())
                .closeness(relationship.closeness())
                .desired(relationship.desired())
                .satisfaction(relationship.satisfaction())
                .build();
    }
}

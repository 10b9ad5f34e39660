package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.inventory.RelationshipKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitrary details of difficulties, goals and relationships. */
public final class Details {

    private Details() {}

    /**
     * Details of a difficulty.
     *
     * @param area the problem area
     * @return details of that area
     */
    public static Arbitrary<? extends AreaDetail> of(ProblemArea area) {
        return switch (area) {
            case GRIEF -> grief();
            case ROLE_DISPUTE -> roleDispute();
            case ROLE_TRANSITION -> roleTransition();
            case INTERPERSONAL_DEFICITS -> interpersonalDeficits();
        };
    }

    /**
     * Goals.
     *
     * @return goals with text and plan or without
     */
    public static Arbitrary<Goal> goals() {
        return Builders.withBuilder(Goal::builder)
                .use(Texts.ids())
                .in((goal, id) -> goal.id(id))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((goal, text) -> goal.text(text))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((goal, plan) -> goal.plan(plan))
                .build(builder -> builder.build());
    }

    /**
     * People of the interpersonal inventory.
     *
     * @return relationships of which each attribute is known or not
     */
    public static Arbitrary<Relationship> relationships() {
        return Builders.withBuilder(Relationship::builder)
                .use(Texts.privateTexts())
                .in((person, name) -> person.person(name))
                .use(Arbitraries.of(RelationshipKind.class))
                .withProbability(0.5)
                .in((person, kind) -> person.kind(kind))
                .use(within(Relationship.CLOSENESS))
                .withProbability(0.5)
                .in((person, rating) -> person.closeness(rating))
                .use(within(Relationship.CLOSENESS))
                .withProbability(0.5)
                .in((person, rating) -> person.wished(rating))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((person, text) -> person.expectations(text))
                .use(within(Relationship.SATISFACTION))
                .withProbability(0.5)
                .in((person, rating) -> person.satisfaction(rating))
                .build(builder -> builder.build());
    }

    private static Arbitrary<GriefDetail> grief() {
        return Builders.withBuilder(GriefDetail::builder)
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, name) -> detail.person(name))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, text) -> detail.relationship(text))
                .use(Texts.dates())
                .withProbability(0.5)
                .in((detail, date) -> detail.diedOn(date))
                .build(builder -> builder.build());
    }

    private static Arbitrary<RoleDisputeDetail> roleDispute() {
        return Builders.withBuilder(RoleDisputeDetail::builder)
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, name) -> detail.person(name))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, text) -> detail.issue(text))
                .use(Arbitraries.of(DisputeStage.class))
                .withProbability(0.5)
                .in((detail, stage) -> detail.stage(stage))
                .build(builder -> builder.build());
    }

    private static Arbitrary<RoleTransitionDetail> roleTransition() {
        return Builders.withBuilder(RoleTransitionDetail::builder)
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, text) -> detail.oldRole(text))
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, text) -> detail.newRole(text))
                .build(builder -> builder.build());
    }

    private static Arbitrary<InterpersonalDeficitsDetail> interpersonalDeficits() {
        return Builders.withBuilder(InterpersonalDeficitsDetail::builder)
                .use(Texts.privateTexts())
                .withProbability(0.5)
                .in((detail, text) -> detail.patterns(text))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Integer> within(Bounds bounds) {
        return Arbitraries.integers().between(bounds.min(), bounds.maxOr(Integer.MAX_VALUE));
    }
}

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
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((goal, text) -> text.map(goal::text).orElse(goal))
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((goal, plan) -> plan.map(goal::plan).orElse(goal))
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
                .use(Mixtures.sometimes(Arbitraries.of(RelationshipKind.class)))
                .in((person, kind) -> kind.map(person::kind).orElse(person))
                .use(Mixtures.sometimes(within(Relationship.CLOSENESS)))
                .in((person, rating) -> rating.map(person::closeness).orElse(person))
                .use(Mixtures.sometimes(within(Relationship.CLOSENESS)))
                .in((person, rating) -> rating.map(person::desired).orElse(person))
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((person, text) -> text.map(person::expectations).orElse(person))
                .use(Mixtures.sometimes(within(Relationship.SATISFACTION)))
                .in((person, rating) -> rating.map(person::satisfaction).orElse(person))
                .build(builder -> builder.build());
    }

    private static Arbitrary<GriefDetail> grief() {
        return Builders.withBuilder(GriefDetail::builder)
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, name) -> name.map(detail::person).orElse(detail))
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, text) -> text.map(detail::relationship).orElse(detail))
                .use(Mixtures.sometimes(Texts.datesOfDeath()))
                .in((detail, date) -> date.map(detail::diedOn).orElse(detail))
                .build(builder -> builder.build());
    }

    private static Arbitrary<RoleDisputeDetail> roleDispute() {
        return Builders.withBuilder(RoleDisputeDetail::builder)
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, name) -> name.map(detail::person).orElse(detail))
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, text) -> text.map(detail::issue).orElse(detail))
                .use(Mixtures.sometimes(Arbitraries.of(DisputeStage.class)))
                .in((detail, stage) -> stage.map(detail::stage).orElse(detail))
                .build(builder -> builder.build());
    }

    private static Arbitrary<RoleTransitionDetail> roleTransition() {
        return Builders.withBuilder(RoleTransitionDetail::builder)
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, text) -> text.map(detail::oldRole).orElse(detail))
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, text) -> text.map(detail::newRole).orElse(detail))
                .build(builder -> builder.build());
    }

    private static Arbitrary<InterpersonalDeficitsDetail> interpersonalDeficits() {
        return Builders.withBuilder(InterpersonalDeficitsDetail::builder)
                .use(Mixtures.sometimes(Texts.privateTexts()))
                .in((detail, text) -> text.map(detail::patterns).orElse(detail))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Integer> within(Bounds bounds) {
        return Arbitraries.integers().between(bounds.min(), bounds.maxOr(Integer.MAX_VALUE));
    }
}

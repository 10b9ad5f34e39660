package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;

/** Writes the activities of a session. */
final class ActivityWriter {

    private final JsonOutput output;

    ActivityWriter(JsonOutput output) {
        this.output = output;
    }

    void write(Activity activity) {
        output.object(to -> {
            to.word("type", activity.type());
            properties(activity);
        });
    }

    private void properties(Activity activity) {
        switch (activity.type()) {
            case ASSESS_SYMPTOMS -> AssessmentWriter.write(output, ((AssessSymptoms) activity).assessment());
            case EXPLORE_AREA -> exploreArea((ExploreArea) activity);
            case PSYCHOEDUCATE -> output.word("topic", ((Psychoeducate) activity).topic());
            case REVIEW_HISTORY -> output.optional("summary", ((ReviewHistory) activity).summary());
            case REVIEW_MEDICATION -> reviewMedication((ReviewMedication) activity);
            case LINK_MOOD -> linkMood((LinkMood) activity);
            case REVIEW_INVENTORY ->
                ((ReviewInventory) activity)
                        .relationships()
                        .ifPresent(all -> output.list("relationships", all, this::relationship));
            case PRESENT_PROBLEM -> presentProblem((PresentProblem) activity);
            case SET_GOAL -> goal(((SetGoal) activity).goal());
            case REVIEW_GOAL -> reviewGoal((ReviewGoal) activity);
            case PLAN_TERMINATION -> output.optional("summary", ((PlanTermination) activity).summary());
            case EXPLORE_FEELING -> exploreFeeling((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> affirmCompetence((AffirmCompetence) activity);
            case PLAN_AHEAD -> output.optional("summary", ((PlanAhead) activity).summary());
            case USE_TECHNIQUE -> output.word("technique", ((UseTechnique) activity).technique());
            case USE_STRATEGY -> useStrategy((UseStrategy) activity);
            case ASK_ABOUT_VIOLENCE -> askAboutViolence((AskAboutViolence) activity);
            case FLAG_RISK -> flagRisk((FlagRisk) activity);
            case REVIEW_RISK -> reviewRisk((ReviewRisk) activity);
            case EXERCISE -> workOnExercise((WorkOnExercise) activity);
        }
    }

    private void exploreArea(ExploreArea activity) {
        output.word("area", activity.area());
        output.flag("identified", activity.identified());
        activity.detail().ifPresent(detail -> output.object("detail", to -> detail(detail)));
    }

    private void detail(AreaDetail detail) {
        switch (detail.area()) {
            case GRIEF -> grief((GriefDetail) detail);
            case ROLE_DISPUTE -> roleDispute((RoleDisputeDetail) detail);
            case ROLE_TRANSITION -> roleTransition((RoleTransitionDetail) detail);
            case INTERPERSONAL_DEFICITS ->
                output.optional("patterns", ((InterpersonalDeficitsDetail) detail).patterns());
        }
    }

    private void grief(GriefDetail detail) {
        output.optional("person", detail.person());
        output.optional("relationship", detail.relationship());
        detail.diedOn().ifPresent(date -> output.date("diedOn", date));
    }

    private void roleDispute(RoleDisputeDetail detail) {
        output.optional("person", detail.person());
        output.optional("issue", detail.issue());
        detail.stage().ifPresent(stage -> output.word("stage", stage));
    }

    private void roleTransition(RoleTransitionDetail detail) {
        output.optional("from", detail.oldRole());
        output.optional("to", detail.newRole());
    }

    private void relationship(Relationship relationship) {
        output.object(to -> {
            to.required("person", relationship.person());
            relationship.kind().ifPresent(kind -> to.word("kind", kind));
            to.number("closeness", relationship.closeness());
            to.number("wished", relationship.desired());
            to.optional("expectations", relationship.expectations());
            to.number("satisfaction", relationship.satisfaction());
        });
    }

    private void reviewMedication(ReviewMedication activity) {
        output.word("outcome", activity.outcome());
        output.optional("summary", activity.summary());
    }

    private void linkMood(LinkMood activity) {
        activity.area().ifPresent(area -> output.word("area", area));
        output.number("mood", activity.mood());
        output.optional("summary", activity.summary());
    }

    private void askAboutViolence(AskAboutViolence activity) {
        activity.found().filter(found -> output.disclosesPrivateText()).ifPresent(found -> output.flag("found", found));
        output.optional("summary", activity.summary());
    }

    private void presentProblem(PresentProblem activity) {
        output.word("area", activity.area());
        output.optional("summary", activity.summary());
    }

    private void goal(Goal goal) {
        output.text("goal", goal.id());
        output.optional("text", goal.text());
        output.optional("plan", goal.plan());
    }

    private void reviewGoal(ReviewGoal activity) {
        output.text("goal", activity.goal());
        output.word("progress", activity.progress());
    }

    private void exploreFeeling(ExploreFeeling activity) {
        output.word("feeling", activity.feeling());
        output.flag("present", activity.present());
        activity.accepted().ifPresent(accepted -> output.flag("accepted", accepted));
    }

    private void affirmCompetence(AffirmCompetence activity) {
        output.flag("knows", activity.knows());
        output.flag("believes", activity.believes());
    }

    private void useStrategy(UseStrategy activity) {
        output.word("area", activity.area());
        output.word("strategy", activity.strategy());
    }

    private void flagRisk(FlagRisk activity) {
        activity.kind().ifPresent(kind -> output.word("kind", kind));
        output.optional("summary", activity.summary());
    }

    private void reviewRisk(ReviewRisk activity) {
        output.word("outcome", activity.outcome());
        output.optional("summary", activity.summary());
    }

    private void workOnExercise(WorkOnExercise activity) {
        output.text("module", activity.module());
        output.word("step", activity.step());
        activity.worksheet().ifPresent(id -> output.text("worksheet", id));
        activity.record()
                .filter(record -> output.disclosesPrivateText())
                .ifPresent(record -> new RecordWriter(output).write(record));
    }
}

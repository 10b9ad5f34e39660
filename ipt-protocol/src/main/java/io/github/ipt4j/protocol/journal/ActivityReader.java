package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.protocol.event.ContactMade;
import java.util.Optional;

/** Reads the activities of a session or contact. */
final class ActivityReader {

    private static final Vocabulary<ActivityType> TYPES = Vocabulary.of(ActivityType.class);
    private static final Vocabulary<ActivityType> OF_CONTACTS =
            Vocabulary.of(ContactMade.ACTIVITY_TYPES.asList(), ActivityType::word);
    private static final Vocabulary<ProblemArea> AREAS = Vocabulary.of(ProblemArea.class);
    private static final Vocabulary<Topic> TOPICS = Vocabulary.of(Topic.class);
    private static final Vocabulary<GoalProgress> PROGRESS = Vocabulary.of(GoalProgress.class);
    private static final Vocabulary<Feeling> FEELINGS = Vocabulary.of(Feeling.class);
    private static final Vocabulary<Technique> TECHNIQUES = Vocabulary.of(Technique.class);
    private static final Vocabulary<MedicationOutcome> MEDICATION = Vocabulary.of(MedicationOutcome.class);
    private static final Vocabulary<RiskKind> RISKS = Vocabulary.of(RiskKind.class);
    private static final Vocabulary<RiskReviewOutcome> OUTCOMES = Vocabulary.of(RiskReviewOutcome.class);
    private static final Vocabulary<ExerciseStep> STEPS = Vocabulary.of(ExerciseStep.class);
    private static final Vocabulary<Strategy> STRATEGIES = Vocabulary.of(Strategy.class);

    private final AssessmentReader assessments;

    ActivityReader(AssessmentReader assessments) {
        this.assessments = assessments;
    }

    Activity activity(Json json) {
        return ObjectReader.read(json, fields -> activity(fields.word("type", TYPES), fields));
    }

    /** Reads an activity of a contact, which can have some kinds only. */
    Activity ofContact(Json json) {
        return ObjectReader.read(json, fields -> activity(fields.word("type", OF_CONTACTS), fields));
    }

    private Activity activity(ActivityType type, ObjectReader fields) {
        return switch (type) {
            case ASSESS_SYMPTOMS -> AssessSymptoms.of(assessments.assessment(fields));
            case EXPLORE_AREA -> exploreArea(fields);
            case PSYCHOEDUCATE -> Psychoeducate.of(fields.word("topic", TOPICS));
            case REVIEW_HISTORY ->
                ReviewHistory.builder().summary(summary(fields)).build();
            case REVIEW_MEDICATION ->
                ReviewMedication.builder()
                        .outcome(fields.word("outcome", MEDICATION))
                        .summary(summary(fields))
                        .build();
            case LINK_MOOD -> linkMood(fields);
            case REVIEW_INVENTORY -> reviewInventory(fields);
            case PRESENT_PROBLEM ->
                PresentProblem.builder()
                        .area(fields.word("area", AREAS))
                        .summary(summary(fields))
                        .build();
            case SET_GOAL -> setGoal(fields);
            case REVIEW_GOAL -> ReviewGoal.of(fields.id("goal"), fields.word("progress", PROGRESS));
            case PLAN_TERMINATION ->
                PlanTermination.builder().summary(summary(fields)).build();
            case EXPLORE_FEELING -> exploreFeeling(fields);
            case AFFIRM_COMPETENCE -> AffirmCompetence.of(fields.flag("knows"), fields.flag("believes"));
            case PLAN_AHEAD -> PlanAhead.builder().summary(summary(fields)).build();
            case USE_TECHNIQUE -> UseTechnique.of(fields.word("technique", TECHNIQUES));
            case USE_STRATEGY -> useStrategy(fields);
            case ASK_ABOUT_VIOLENCE ->
                AskAboutViolence.builder()
                        .found(fields.optional("found", Scalars::flag))
                        .summary(summary(fields))
                        .build();
            case FLAG_RISK ->
                FlagRisk.builder()
                        .kind(fields.optionalWord("kind", RISKS))
                        .summary(summary(fields))
                        .build();
            case REVIEW_RISK ->
                ReviewRisk.builder()
                        .outcome(fields.word("outcome", OUTCOMES))
                        .summary(summary(fields))
                        .build();
            case EXERCISE -> workOnExercise(fields);
        };
    }

    private static Optional<PrivateText> summary(ObjectReader fields) {
        return fields.optionalText("summary");
    }

    private static ExploreArea exploreArea(ObjectReader fields) {
        ProblemArea area = fields.word("area", AREAS);
        return ExploreArea.builder()
                .area(area)
                .identified(fields.flag("identified"))
                .detail(fields.optional("detail", json -> DetailReader.detail(area, json)))
                .build();
    }

    private static LinkMood linkMood(ObjectReader fields) {
        return LinkMood.builder()
                .area(fields.optionalWord("area", AREAS))
                .mood(fields.optionalNumber("mood", LinkMood.MOOD))
                .summary(summary(fields))
                .build();
    }

    private static ReviewInventory reviewInventory(ObjectReader fields) {
        return ReviewInventory.builder()
                .relationships(fields.optionalList("relationships", DetailReader::relationship))
                .build();
    }

    private static SetGoal setGoal(ObjectReader fields) {
        return SetGoal.of(Goal.builder()
                .id(fields.id("goal"))
                .text(fields.optionalText("text"))
                .plan(fields.optionalText("plan"))
                .build());
    }

    private static ExploreFeeling exploreFeeling(ObjectReader fields) {
        Feeling feeling = fields.word("feeling", FEELINGS);
        boolean present = fields.flag("present");
        return ExploreFeeling.builder()
                .feeling(feeling)
                .present(present)
                .accepted(present ? Optional.of(fields.flag("accepted")) : fields.optional("accepted", Scalars::flag))
                .build();
    }

    private static UseStrategy useStrategy(ObjectReader fields) {
        ProblemArea area = fields.word("area", AREAS);
        Json json = fields.required("strategy");
        Strategy strategy = Scalars.word(json, STRATEGIES);
        if (strategy.area() != area) {
            throw new Malformed(json.token(), Expectation.of("strategy").with("area", area.word()));
        }
        return UseStrategy.of(strategy);
    }

    private static WorkOnExercise workOnExercise(ObjectReader fields) {
        return WorkOnExercise.builder()
                .module(fields.id("module"))
                .step(fields.word("step", STEPS))
                .worksheet(fields.optional("worksheet", Scalars::id))
                .record(fields.optional("record", RecordReader::record))
                .build();
    }
}

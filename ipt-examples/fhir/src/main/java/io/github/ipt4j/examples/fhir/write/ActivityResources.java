package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.PrivateText;
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
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/** What was done in sessions and contacts: all but measures, goals and exercises as procedures and observations. */
final class ActivityResources {

    private final ExportedCourse course;

    ActivityResources(ExportedCourse course) {
        this.course = course;
    }

    void write(DoneActivity done) {
        switch (done.activity().type()) {
            case ASSESS_SYMPTOMS ->
                new MeasureResources(course).write(done, ((AssessSymptoms) done.activity()).assessment());
            case SET_GOAL -> new GoalResources(course).set(done, ((SetGoal) done.activity()).goal());
            case REVIEW_GOAL -> new GoalResources(course).review(done, (ReviewGoal) done.activity());
            case EXERCISE -> new ExerciseResources(course).write(done, (WorkOnExercise) done.activity());
            case EXPLORE_AREA -> course.add(explored(done, (ExploreArea) done.activity()));
            case EXPLORE_FEELING -> course.add(feeling(done, (ExploreFeeling) done.activity()));
            case AFFIRM_COMPETENCE -> course.add(competence(done, (AffirmCompetence) done.activity()));
            case LINK_MOOD -> course.add(mood(done, (LinkMood) done.activity()));
            case PRESENT_PROBLEM -> course.add(problem(done, (PresentProblem) done.activity()));
            case ASK_ABOUT_VIOLENCE -> course.add(violence(done, (AskAboutViolence) done.activity()));
            case FLAG_RISK -> course.add(flagged(done, (FlagRisk) done.activity()));
            case PSYCHOEDUCATE,
                    REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    REVIEW_INVENTORY,
                    PLAN_TERMINATION,
                    PLAN_AHEAD,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    REVIEW_RISK -> course.add(procedure(done));
        }
    }

    private Element procedure(DoneActivity done) {
        Element procedure = done.procedure(course);
        outcome(done).ifPresent(outcome -> procedure.child("outcome", Fhir.concept(outcome)));
        Fhir.note(procedure, summary(done));
        return procedure;
    }

    private static Optional<IptCode> outcome(DoneActivity done) {
        if (done.activity() instanceof ReviewMedication review) {
            return Optional.of(TermSet.MEDICATION.code(review.outcome()));
        }
        return done.activity() instanceof ReviewRisk review
                ? Optional.of(TermSet.REVIEWS.code(review.outcome()))
                : Optional.empty();
    }

    private static Optional<PrivateText> summary(DoneActivity done) {
        if (done.activity() instanceof ReviewHistory review) {
            return review.summary();
        } else if (done.activity() instanceof ReviewMedication review) {
            return review.summary();
        } else if (done.activity() instanceof PlanTermination plan) {
            return plan.summary();
        } else if (done.activity() instanceof PlanAhead plan) {
            return plan.summary();
        }
        return done.activity() instanceof ReviewRisk review ? review.summary() : Optional.empty();
    }

    private Element explored(DoneActivity done, ExploreArea activity) {
        Element observation = done.observation(course).flag("valueBoolean", activity.identified());
        activity.detail().ifPresent(detail -> DetailComponents.add(observation, detail));
        return observation;
    }

    private Element feeling(DoneActivity done, ExploreFeeling activity) {
        Element observation = done.observation(course).flag("valueBoolean", activity.present());
        activity.accepted()
                .ifPresent(accepted ->
                        observation.add("component", part(ConceptCode.ACCEPTED).flag("valueBoolean", accepted)));
        return observation;
    }

    private Element competence(DoneActivity done, AffirmCompetence activity) {
        return done.observation(course)
                .add("component", part(ConceptCode.KNOWS).flag("valueBoolean", activity.knows()))
                .add("component", part(ConceptCode.BELIEVES).flag("valueBoolean", activity.believes()));
    }

    private Element mood(DoneActivity done, LinkMood activity) {
        Element observation = done.observation(course);
        activity.mood()
                .ifPresentOrElse(
                        mood -> observation.number("valueInteger", mood), () -> Fhir.absent(observation, "unknown"));
        activity.area()
                .ifPresent(area -> observation.add(
                        "component",
                        part(ConceptCode.AREA).child("valueCodeableConcept", Fhir.concept(TermSet.AREAS.code(area)))));
        Fhir.note(observation, activity.summary());
        return observation;
    }

    private Element problem(DoneActivity done, PresentProblem activity) {
        Element observation = done.observation(course)
                .child("valueCodeableConcept", Fhir.concept(TermSet.AREAS.code(activity.area())));
        Fhir.note(observation, activity.summary());
        return observation;
    }

    /** What was found is private: where that is withheld, the value is masked, whether anything was recorded or not. */
    private Element violence(DoneActivity done, AskAboutViolence activity) {
        Element observation = done.observation(course);
        activity.found()
                .ifPresentOrElse(
                        found -> observation.flag("valueBoolean", found),
                        () -> Fhir.absent(observation, course.options().disclosesPrivateText() ? "unknown" : "masked"));
        Fhir.note(observation, activity.summary());
        return observation;
    }

    private Element flagged(DoneActivity done, FlagRisk activity) {
        Element observation = done.observation(course);
        activity.kind()
                .ifPresentOrElse(
                        kind -> observation.child("valueCodeableConcept", Fhir.concept(TermSet.RISKS.code(kind))),
                        () -> Fhir.absent(observation, "unknown"));
        Fhir.note(observation, activity.summary());
        return observation;
    }

    static Element part(ConceptCode code) {
        return Element.of().child("code", Fhir.concept(code));
    }
}

package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.List;
import java.util.Optional;

/** Goals, and the reviews of them as observations, of which the latest gives the goal its status. */
final class GoalResources {

    private final ExportedCourse course;

    GoalResources(ExportedCourse course) {
        this.course = course;
    }

    void set(DoneActivity done, Goal goal) {
        List<DoneActivity> reviews = reviews(goal.id());
        Optional<GoalProgress> latest = reviews.stream()
                .map(review -> ((ReviewGoal) review.activity()).progress())
                .reduce((first, second) -> second);
        Element resource = done.resource(course, "Goal")
                .extension(
                        OurExtension.SET_IN,
                        Element.of()
                                .child(
                                        "valueReference",
                                        course.reference(done.event().name())))
                .add("identifier", Fhir.identifier("goal", goal.id()))
                .word("lifecycleStatus", done.event().standing().status(lifecycle(latest)));
        latest.ifPresent(progress -> resource.child("achievementStatus", achievement(progress)));
        describe(resource, goal);
        reviews.forEach(review -> resource.add("outcomeReference", course.reference(review.name())));
        course.add(resource);
    }

    private void describe(Element resource, Goal goal) {
        goal.text()
                .ifPresentOrElse(
                        text -> resource.child("description", Element.of().text("text", text.reveal())),
                        () -> resource.child("description", Element.of().absent("text")));
        resource.child("subject", course.patient());
        Fhir.note(resource, goal.plan());
    }

    void review(DoneActivity done, ReviewGoal review) {
        course.add(done.observation(course)
                .add(
                        "focus",
                        Element.of().word("type", "Goal").child("identifier", Fhir.identifier("goal", review.goal())))
                .child("valueCodeableConcept", Fhir.concept(TermSet.PROGRESS.code(review.progress()))));
    }

    private List<DoneActivity> reviews(String goal) {
        return course.record()
                .all()
                .filter(event -> event.standing() == EntryStanding.IN_FORCE)
                .flatMap(DoneActivity::of)
                .filter(done -> done.activity() instanceof ReviewGoal review
                        && review.goal().equals(goal))
                .toList();
    }

    private static String lifecycle(Optional<GoalProgress> latest) {
        return latest.map(progress -> switch (progress) {
                    case NOT_STARTED -> "accepted";
                    case UNDER_WAY -> "active";
                    case ACHIEVED -> "completed";
                    case DROPPED -> "cancelled";
                })
                .orElse("accepted");
    }

    /** What HL7 has a word for. */
    private static Element achievement(GoalProgress progress) {
        return switch (progress) {
            case UNDER_WAY -> Fhir.concept(Fhir.hl7("goal-achievement", "in-progress", "In Progress"));
            case ACHIEVED -> Fhir.concept(Fhir.hl7("goal-achievement", "achieved", "Achieved"));
            case NOT_STARTED, DROPPED -> Element.of();
        };
    }
}

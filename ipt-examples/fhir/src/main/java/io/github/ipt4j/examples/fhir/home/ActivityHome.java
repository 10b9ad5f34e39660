package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.ActivityCode;
import io.github.ipt4j.protocol.journal.JournalFormat;

/** Reads the activity for which a resource stands. */
final class ActivityHome {

    private final MeasureHome measures;
    private final ExerciseHome exercises;

    ActivityHome(HomeBundle home, JournalFormat format) {
        this.measures = new MeasureHome(home, format);
        this.exercises = new ExerciseHome(home);
    }

    Activity activity(BundleResource resource) {
        HomeElement element = HomeBundle.element(resource);
        return switch (resource.type()) {
            case "QuestionnaireResponse" -> AssessSymptoms.of(measures.answered(resource, element));
            case "Goal" -> goal(element);
            case "Task" -> exercises.exercise(resource, element);
            case "Procedure" -> new ProcedureHome(element, code(element)).activity();
            default -> observed(element);
        };
    }

    private Activity observed(HomeElement observation) {
        return measures.scale(observation)
                .<Activity>map(scale -> AssessSymptoms.of(measures.totalled(scale, observation)))
                .orElseGet(() -> new ObservationHome(observation, code(observation)).activity());
    }

    private static ActivityCode code(HomeElement element) {
        return element.codes("code").stream()
                .flatMap(code -> ActivityCode.parse(code).stream())
                .findFirst()
                .orElseThrow(() -> element.wrong("code"));
    }

    private static SetGoal goal(HomeElement goal) {
        return SetGoal.of(Goal.builder()
                .id(goal.all("identifier").stream()
                        .findFirst()
                        .orElseThrow(() -> goal.wrong("identifier"))
                        .text("value"))
                .text(goal.find("description").flatMap(description -> description.privateText("text")))
                .plan(HomeNotes.of(goal))
                .build());
    }
}

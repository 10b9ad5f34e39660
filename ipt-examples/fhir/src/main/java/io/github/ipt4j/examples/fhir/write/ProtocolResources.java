package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;

/** The protocol as a plan definition, whose actions are its tasks; tasks and exercises as activity definitions. */
final class ProtocolResources {

    private static final Wording ENGLISH = Wording.english();

    private final ExportedCourse course;

    ProtocolResources(ExportedCourse course) {
        this.course = course;
    }

    void write() {
        Protocol protocol = course.protocol();
        course.activities()
                .filter(AssessSymptoms.class::isInstance)
                .map(assessed -> ((AssessSymptoms) assessed).assessment().scale())
                .filter(scale -> !Scales.all().contains(scale) && !scale.items().isEmpty())
                .distinct()
                .forEach(scale -> course.add(ScaleQuestionnaire.of(scale, course.id("scale-" + scale.id()))));
        course.add(plan(protocol));
        protocol.tasks()
                .forEach(task -> course.add(definition(taskName(task), ENGLISH.of(task))
                        .text("description", ENGLISH.of(task.instruction()))
                        .child("code", Fhir.concept(TermSet.TASKS.code(task)))));
        course.activities()
                .filter(WorkOnExercise.class::isInstance)
                .map(work -> ((WorkOnExercise) work).module())
                .distinct()
                .forEach(module ->
                        course.add(definition(module, module).child("code", Fhir.concept(ConceptCode.EXERCISE))));
    }

    private static String taskName(Task task) {
        return TermSet.TASKS.code(task).code();
    }

    private Element definition(String name, String title) {
        return course.resource("ActivityDefinition", "definition-" + name)
                .word("url", FhirAddress.canonical("ActivityDefinition", name))
                .text("title", title)
                .word("status", "active");
    }

    private Element plan(Protocol protocol) {
        Element plan = course.resource("PlanDefinition", "protocol")
                .extension(OurExtension.SESSIONS, range(protocol.sessions()))
                .extension(OurExtension.MINUTES, range(protocol.minutes()))
                .extension(OurExtension.FOCUS, range(protocol.focus()))
                .extension(
                        OurExtension.SETTING,
                        "valueCode",
                        TermSet.SETTINGS.code(protocol.setting()).code());
        protocol.ages().ifPresent(ages -> plan.extension(OurExtension.AGES, range(ages)));
        plan.word("url", FhirAddress.canonical("PlanDefinition", protocol.id()))
                .text("title", protocol.title())
                .child("type", Fhir.concept(Fhir.hl7("plan-definition-type", "clinical-protocol", "Clinical Protocol")))
                .word("status", "active")
                .text("description", protocol.notes())
                .text("copyright", protocol.source());
        for (Phase phase : Phase.values()) {
            plan.add("action", action(protocol, phase));
        }
        return plan;
    }

    private static Element action(Protocol protocol, Phase phase) {
        Element action = Element.of()
                .extension(OurExtension.SESSIONS, range(protocol.sessions(phase)))
                .text("title", ENGLISH.of(phase))
                .add("code", Fhir.concept(TermSet.PHASES.code(phase)))
                .child("timingTiming", weekly(protocol.cadenceDays()));
        protocol.tasks(phase)
                .forEach(task -> action.add(
                        "action",
                        Element.of()
                                .text("title", ENGLISH.of(task))
                                .word(
                                        "definitionCanonical",
                                        FhirAddress.canonical("ActivityDefinition", taskName(task)))));
        return action;
    }

    private static Element weekly(int days) {
        return Element.of()
                .child(
                        "repeat",
                        Element.of()
                                .number("frequency", 1)
                                .number("period", days)
                                .word("periodUnit", "d"));
    }

    private static Element range(Bounds bounds) {
        Element range = Element.of().child("low", Element.of().number("value", bounds.min()));
        if (bounds.max().isPresent()) {
            range.child("high", Element.of().number("value", bounds.maxOr(bounds.min())));
        }
        return Element.of().child("valueRange", range);
    }
}

package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;

/** Each step of an exercise as a task; what was filled in, where private text is exported, as a response. */
final class ExerciseResources {

    private final ExportedCourse course;

    ExerciseResources(ExportedCourse course) {
        this.course = course;
    }

    void write(DoneActivity done, WorkOnExercise work) {
        Element task = done.resource(course, "Task")
                .word("instantiatesCanonical", FhirAddress.canonical("ActivityDefinition", work.module()))
                .add("basedOn", course.plan())
                .word("status", done.event().standing().status(status(work)))
                .child("businessStatus", Fhir.concept(TermSet.STEPS.code(work.step())))
                .word("intent", "plan")
                .child("code", Fhir.concept(ConceptCode.EXERCISE))
                .child("for", course.patient())
                .child("encounter", course.reference(done.event().name()))
                .word("authoredOn", done.date());
        work.worksheet()
                .ifPresent(id -> task.add(
                        "input",
                        Element.of()
                                .child("type", Fhir.concept(ConceptCode.WORKSHEET))
                                .text("valueString", id)));
        work.record().ifPresent(record -> {
            task.add(
                    "output",
                    Element.of()
                            .child("type", Fhir.concept(ConceptCode.RECORD))
                            .child("valueReference", course.reference(done.name() + "-record")));
            course.add(response(done, record));
        });
        course.add(task);
    }

    /** What was assigned is to be done by the client; every other step was done. */
    private static String status(WorkOnExercise work) {
        return work.step() == ExerciseStep.ASSIGNED ? "requested" : "completed";
    }

    private Element response(DoneActivity done, ExerciseRecord record) {
        return course.resource("QuestionnaireResponse", done.name() + "-record")
                .word("status", done.event().standing() == EntryStanding.REMOVED ? "entered-in-error" : "completed")
                .child("subject", course.patient())
                .child("encounter", course.reference(done.event().name()))
                .word("authored", done.date())
                .addAll("item", ExerciseFields.of(record.fields()));
    }
}

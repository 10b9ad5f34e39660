package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ActivityCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An activity, and where it stands.
 *
 * @param event the session or contact in which it was done
 * @param position its place there, from 1
 * @param activity what was done
 */
record DoneActivity(SubmittedEvent event, int position, Activity activity) {

    /** What was done in a session or contact, in order. */
    static Stream<DoneActivity> of(SubmittedEvent event) {
        List<Activity> all = event.event().activities();
        return IntStream.range(0, all.size()).mapToObj(at -> new DoneActivity(event, at + 1, all.get(at)));
    }

    String name() {
        return event.name() + "-activity-" + position;
    }

    String date() {
        return event.event().date().toString();
    }

    /** The resource that stands for the activity, so far without what it is. */
    Element resource(ExportedCourse course, String type) {
        return course.resource(type, name()).extension(OurExtension.POSITION, position);
    }

    /** An observation, without its value. */
    Element observation(ExportedCourse course) {
        return resource(course, "Observation")
                .word("status", event.standing().statusOrUnknown("final"))
                .child("code", Fhir.concept(ActivityCode.of(activity).code()))
                .child("subject", course.patient())
                .child("encounter", course.reference(event.name()))
                .word("effectiveDateTime", date());
    }

    /** A procedure. */
    Element procedure(ExportedCourse course) {
        return resource(course, "Procedure")
                .word("status", event.standing().statusOrUnknown("completed"))
                .child("code", Fhir.concept(ActivityCode.of(activity).code()))
                .child("subject", course.patient())
                .child("encounter", course.reference(event.name()))
                .word("performedDateTime", date());
    }
}

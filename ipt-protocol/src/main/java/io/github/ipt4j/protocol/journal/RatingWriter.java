package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.protocol.fidelity.ObserverRating;

/** Writes the properties of observers' ratings. */
final class RatingWriter {

    private RatingWriter() {}

    static void write(JsonOutput output, ObserverRating rating) {
        rating.course().ifPresent(course -> output.text("course", course));
        output.number("session", rating.session());
        AssessmentWriter.write(output, rating.assessment());
        output.text("ratedBy", rating.ratedBy());
        output.flag("recordingSeen", rating.recordingSeen());
        rating.date().ifPresent(date -> output.date("date", date));
    }
}

package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A measure that was taken out of a Bundle.
 *
 * @param assessment the scale and the answers or the total
 * @param day the day; empty if the Bundle has none to the day
 * @param written what the Bundle says of the date, as far as it is a date of FHIR
 * @param subject whose it is, as a number from 1 in the order in which people occur; empty if the Bundle does not say
 * @param source the resource that holds it
 */
public record ForeignMeasure(
        Assessment assessment,
        Optional<LocalDate> day,
        Optional<String> written,
        OptionalInt subject,
        BundleResource source) {

    /** What it has in common with others of the same scale, person and day; empty if the day is unknown. */
    Optional<List<Object>> occasion() {
        return day.map(date -> ImmutableList.of(assessment.scale(), subject, date));
    }

    /** Whether the other one says nothing that this one does not. */
    boolean includes(ForeignMeasure other) {
        boolean items =
                other.assessment.items().isEmpty() || other.assessment.items().equals(assessment.items());
        boolean total = other.assessment.total().equals(assessment.total());
        boolean difficulty = other.assessment.difficulty().isEmpty()
                || other.assessment.difficulty().equals(assessment.difficulty());
        return items && total && difficulty;
    }
}

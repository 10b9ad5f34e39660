package io.github.ipt4j.examples.fhir.foreign;

import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands where a score is expected.
 *
 * @param place where
 * @param number the score, or empty if there is none; with a problem, a number that is none and shows only what may be meant
 * @param problem why there is no score; empty if there is, or if it was left unanswered
 * @param remark what should be known of the score
 */
record ReadValue(
        BundlePlace place,
        OptionalInt number,
        Optional<ForeignFindingKind> problem,
        Optional<ForeignFindingKind> remark) {

    static ReadValue unanswered(BundlePlace place) {
        return new ReadValue(place, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    static ReadValue of(BundlePlace place, int number) {
        return new ReadValue(place, OptionalInt.of(number), Optional.empty(), Optional.empty());
    }

    static ReadValue problem(BundlePlace place, ForeignFindingKind problem) {
        return new ReadValue(place, OptionalInt.empty(), Optional.of(problem), Optional.empty());
    }

    ReadValue butFor(ForeignFindingKind itsProblem) {
        return new ReadValue(place, number, Optional.of(itsProblem), remark);
    }

    /** The score, if it is one. */
    OptionalInt score() {
        return problem.isPresent() ? OptionalInt.empty() : number;
    }

    ReadValue with(ForeignFindingKind itsRemark) {
        return new ReadValue(place, number, problem, Optional.of(itsRemark));
    }
}

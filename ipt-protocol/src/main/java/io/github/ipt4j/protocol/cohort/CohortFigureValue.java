package io.github.ipt4j.protocol.cohort;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.Optional;

record CohortFigureValue(CohortFigureKind kind, String subject) implements CohortFigure {

    private static final Comparator<CohortFigure> ORDER = Comparator.comparing(CohortFigure::kind)
            .thenComparingInt(CohortFigureValue::number)
            .thenComparing(CohortFigure::subject);

    private static int number(CohortFigure figure) {
        return Optional.ofNullable(Ints.tryParse(figure.subject())).orElse(0);
    }

    @Override
    public int compareTo(CohortFigure other) {
        return ORDER.compare(this, other);
    }

    /** The kind and the subject. */
    @Override
    public String toString() {
        return "CohortFigure[" + (kind.word() + " " + subject).strip() + "]";
    }
}

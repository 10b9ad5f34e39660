package io.github.ipt4j.protocol.cohort;

/**
 * Something that is counted or summed up over the courses of a cohort. Figures are ordered by their kinds, then by
 * number or alphabet.
 */
public sealed interface CohortFigure extends Comparable<CohortFigure> permits CohortFigureValue {

    /**
     * Returns a figure.
     *
     * @param kind what is counted
     * @param subject a word, id or number as {@link CohortFigureKind#subject()} says; empty if the kind needs none
     * @return the figure
     */
    static CohortFigure of(CohortFigureKind kind, String subject) {
        return new CohortFigureValue(kind, subject);
    }

    /**
     * The kind of figure.
     *
     * @return what is counted
     */
    CohortFigureKind kind();

    /**
     * The subject, such as the scale whose points are summed up or the rule that was broken.
     *
     * @return a word, id or number as {@link CohortFigureKind#subject()} says; empty if the kind needs none
     */
    String subject();
}

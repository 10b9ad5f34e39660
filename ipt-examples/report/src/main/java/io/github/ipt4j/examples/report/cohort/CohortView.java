package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.report.cohort.CountedCourse.Length;
import io.github.ipt4j.examples.report.drawing.Drawing;
import io.github.ipt4j.examples.report.drawing.FlowPicture;
import io.github.ipt4j.examples.report.drawing.FlowPicture.Stage;
import io.github.ipt4j.examples.report.drawing.SessionsChart;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.cohort.CohortFigure;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the page of a cohort shows, section by section. */
public final class CohortView {

    private final ImmutableSortedMap<CohortFigure, FigureSources> figures;
    private final Tally tally;
    private final String csv;
    private final boolean observing;

    /**
     * Reads a tally.
     *
     * @param tally the figures
     * @param csv the name of the file with all ids
     * @param observing whether departures were observed and not refused
     */
    public CohortView(Tally tally, String csv, boolean observing) {
        this.tally = tally;
        this.figures = tally.figures();
        this.csv = csv;
        this.observing = observing;
    }

    /**
     * A figure as a row of a table.
     *
     * @param name what is counted
     * @param words what it means; empty if the name says it all
     * @param sources the figure and the courses behind it
     */
    public record Row(String name, String words, FigureSources sources) {}

    /**
     * The name of the file with all ids.
     *
     * @return a file's name
     */
    public String csv() {
        return csv;
    }

    /**
     * Whether departures were observed and not refused.
     *
     * @return true if so
     */
    public boolean isObserving() {
        return observing;
    }

    /**
     * A figure.
     *
     * @param kind what is counted
     * @param of of what, or empty
     * @return the figure; zero if nothing was counted
     */
    public FigureSources figure(CohortFigureKind kind, String of) {
        return Optional.ofNullable(figures.get(CohortFigure.of(kind, of))).orElse(FigureSources.NONE);
    }

    /**
     * The courses with an open concern about suicide or harm.
     *
     * @return the figure
     */
    public FigureSources openRisk() {
        return figure(CohortFigureKind.RISK, RiskStanding.OPEN.word());
    }

    /**
     * The courses that could not be read.
     *
     * @return the figure; the lines take the place of ids
     */
    public FigureSources unreadable() {
        return figure(CohortFigureKind.UNREADABLE, "");
    }

    /**
     * All courses.
     *
     * @return the figure
     */
    public FigureSources courses() {
        return figure(CohortFigureKind.COURSES, "");
    }

    private long started() {
        return courses().amount() - standing(CourseStatus.UNOPENED.word());
    }

    private long standing(String word) {
        return figure(CohortFigureKind.STANDING, word).amount();
    }

    /**
     * How far the courses came.
     *
     * @return the phases and the conclusion, each with how many came there and how many went no further
     */
    public ImmutableList<Stage> stages() {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        long reached = started();
        for (Phase phase : Phase.values()) {
            long open = standing(phase.word());
            long lost = figure(CohortFigureKind.DISCONTINUED_IN, phase.word()).amount();
            stages.add(new Stage(phase == Phase.INITIAL ? "opened" : phase.word(), reached, lost, open));
            reached -= open + lost;
        }
        return stages.add(new Stage(CourseStatus.CONCLUDED.word(), reached, 0, 0))
                .build();
    }

    /**
     * How far the courses came, as a picture.
     *
     * @return the drawing
     */
    public Drawing flow() {
        return FlowPicture.of("flow", stages());
    }

    /**
     * How many sessions were held, as a picture.
     *
     * @return the drawing
     */
    public Drawing sessions() {
        return SessionsChart.of(
                "sessions-chart",
                numbers(CohortFigureKind.SESSIONS_HELD),
                numbers(CohortFigureKind.DISCONTINUED_AFTER));
    }

    private ImmutableSortedMap<Integer, Long> numbers(CohortFigureKind kind) {
        return of(kind).collect(ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                figure -> Integer.valueOf(figure.subject()),
                figure -> figure(kind, figure.subject()).amount()));
    }

    private Stream<CohortFigure> of(CohortFigureKind kind) {
        return figures.keySet().stream().filter(figure -> figure.kind() == kind);
    }

    /**
     * How the sessions of ended courses compare with their protocols.
     *
     * @return fewer, as many and more
     */
    public ImmutableList<Row> lengths() {
        return ImmutableList.of(
                new Row("Fewer than the protocol asks for", "", tally.of(Length.FEWER)),
                new Row("Within the protocol’s range", "", tally.of(Length.WITHIN)),
                new Row("More than the protocol allows", "", tally.of(Length.MORE)));
    }

    /**
     * The figures of one kind.
     *
     * @param kind what is counted
     * @return the rows in order
     */
    public ImmutableList<Row> rows(CohortFigureKind kind) {
        return of(kind).map(figure ->
                        new Row(VocabularyTerm.phraseOf(figure.subject()), "", figure(kind, figure.subject())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The scales that were assessed.
     *
     * @return their ids
     */
    public ImmutableList<ScaleView> scales() {
        return of(CohortFigureKind.MEASURED)
                .map(figure -> new ScaleView(this, figure.subject()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rules that rejected events break, and those that were waived.
     *
     * @return the rows, most frequent first
     */
    public ImmutableList<Row> rules() {
        List<Row> rows = new ArrayList<>();
        for (CohortFigureKind kind : List.of(CohortFigureKind.REJECTED_BY, CohortFigureKind.WAIVED)) {
            of(kind).forEach(figure -> rows.add(new Row(
                    figure.subject(),
                    (kind == CohortFigureKind.WAIVED ? "Waived. " : "Rejected. ")
                            + Rule.withId(figure.subject())
                                    .map(Rule::statement)
                                    .map(EnglishFormat::of)
                                    .orElse(""),
                    figure(kind, figure.subject()))));
        }
        return mostFirst(rows);
    }

    /**
     * The advisories.
     *
     * @return the rows, most frequent first
     */
    public ImmutableList<Row> advisories() {
        return mostFirst(of(CohortFigureKind.ADVISED)
                .map(figure -> new Row(
                        figure.subject(),
                        statement(figure.subject()),
                        figure(CohortFigureKind.ADVISED, figure.subject())))
                .toList());
    }

    private static String statement(String advisory) {
        return Stream.of(AdvisoryKind.values())
                .filter(kind -> kind.id().equals(advisory))
                .map(AdvisoryKind::statement)
                .map(EnglishFormat::of)
                .collect(Collectors.joining());
    }

    private static ImmutableList<Row> mostFirst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> row.sources().amount())
                        .reversed())
                .collect(ImmutableList.toImmutableList());
    }
}

package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.cohort.CountedCourse.Length;
import io.github.ipt4j.examples.report.drawing.Drawing;
import io.github.ipt4j.examples.report.drawing.FlowPicture;
import io.github.ipt4j.examples.report.drawing.FlowPicture.Stage;
import io.github.ipt4j.examples.report.drawing.SessionsChart;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.cohort.CohortFigure;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that the page of a cohort shows, section by section. */
public final class CohortView {

    /** What courses are counted by. */
    private static final ImmutableList<VocabularyTerm> TERMS = ImmutableList.<VocabularyTerm>builder()
            .add(Phase.values())
            .add(CourseStatus.values())
            .add(DiscontinuationReason.values())
            .add(RiskStanding.values())
            .build();

    private final ImmutableSortedMap<CohortFigure, FigureSources> figures;
    private final Tally tally;
    private final PageWords words;
    private final String csv;
    private final boolean observing;

    /**
     * Reads a tally.
     *
     * @param tally the figures
     * @param csv the name of the file with all ids
     * @param observing whether departures were observed and not refused
     * @param wording the language
     */
    public CohortView(Tally tally, String csv, boolean observing, Wording wording) {
        this.words = PageWords.of(wording, "report/cohort");
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
     * The words of the page.
     *
     * @return the words, in the user's language
     */
    public PageWords words() {
        return words;
    }

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
            stages.add(new Stage(
                    phase == Phase.INITIAL ? words.of("stages.opened") : words.of(phase), reached, lost, open));
            reached -= open + lost;
        }
        return stages.add(new Stage(words.of(CourseStatus.CONCLUDED), reached, 0, 0))
                .build();
    }

    /**
     * How far the courses came, as a picture.
     *
     * @return the drawing
     */
    public Drawing flow() {
        return FlowPicture.of("flow", stages(), words);
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
                numbers(CohortFigureKind.DISCONTINUED_AFTER),
                words);
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
                new Row(words.of("lengths.fewer"), "", tally.of(Length.FEWER)),
                new Row(words.of("lengths.within"), "", tally.of(Length.WITHIN)),
                new Row(words.of("lengths.more"), "", tally.of(Length.MORE)));
    }

    /**
     * How the courses kept their protocols.
     *
     * @return all courses, those that conform, that deviate, and those with rejected events
     */
    public ImmutableList<Row> kept() {
        return ImmutableList.of(
                new Row(words.of("kept.all"), "", courses()),
                new Row(words.of("kept.conforming"), "", figure(CohortFigureKind.CONFORMING, "")),
                new Row(words.of("kept.deviating"), "", figure(CohortFigureKind.DEVIATING, "")),
                new Row(words.of("kept.rejected"), "", figure(CohortFigureKind.WITH_REJECTED_EVENTS, "")));
    }

    /**
     * Whether depression and anxiety, taken together, recovered.
     *
     * @return the courses that recovered, that did not, and those that reliably did
     */
    public ImmutableList<Row> recovery() {
        return ImmutableList.of(
                new Row(words.of("together.recovered"), "", figure(CohortFigureKind.RECOVERED, "")),
                new Row(words.of("together.not-recovered"), "", figure(CohortFigureKind.NOT_RECOVERED, "")),
                new Row(words.of("together.reliably"), "", figure(CohortFigureKind.RELIABLY_RECOVERED, "")));
    }

    /**
     * The figures of one kind.
     *
     * @param kind what is counted
     * @return the rows in order
     */
    public ImmutableList<Row> rows(CohortFigureKind kind) {
        return of(kind).map(figure -> new Row(subject(figure.subject()), "", figure(kind, figure.subject())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is counted, in words: a term, or a number of sessions. */
    private String subject(String word) {
        return TERMS.stream()
                .filter(term -> term.word().equals(word))
                .findFirst()
                .map(words::of)
                .orElseGet(() -> words.of(Integer.valueOf(word)));
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
                    words.of(
                            kind == CohortFigureKind.WAIVED ? "rules.waived" : "rules.rejected",
                            "statement",
                            statement(Rule.withId(figure.subject()).map(Rule::statement))),
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
                        statement(advisory(figure.subject()).map(AdvisoryKind::statement)),
                        figure(CohortFigureKind.ADVISED, figure.subject())))
                .toList());
    }

    private static Optional<AdvisoryKind> advisory(String id) {
        return Stream.of(AdvisoryKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst();
    }

    private String statement(Optional<Message> statement) {
        return statement.map(words::of).orElse("");
    }

    private static ImmutableList<Row> mostFirst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> row.sources().amount())
                        .reversed())
                .collect(ImmutableList.toImmutableList());
    }
}

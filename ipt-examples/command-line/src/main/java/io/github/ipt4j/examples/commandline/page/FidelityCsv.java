package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.fidelity.FigureKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fidelity as CSV: a row for each course and figure, under a header that says what the columns hold. */
final class FidelityCsv implements CourseReport {

    private static final List<String> HEADER = CourseRow.header(
            "events accepted as deviating",
            "corrections of the record",
            RiskPage.COLUMN,
            "figure",
            "what the numerator counts",
            "what the denominator counts",
            "what the figure rests on (record: dates, lengths, scores, numbers / notes: what the counselor noted as done)",
            "numerator",
            "denominator (0 if there was nothing to count)",
            "ratio, numerator by denominator (empty if there was nothing to count)",
            "numbers of the sessions behind the numerator",
            "numbers of the sessions behind the rest of the denominator");

    private static final List<Object> NO_FIGURE = Collections.nCopies(HEADER.size() - HEADER.indexOf("figure"), "");

    private static final ImmutableMap<FigureKind, String> NUMERATORS = english(FigureKind::numerator);
    private static final ImmutableMap<FigureKind, String> DENOMINATORS = english(FigureKind::denominator);

    private static final Joiner NUMBERS = Joiner.on(' ');

    private final Csv csv;
    private final Optional<RatingPage> ratings;

    FidelityCsv(Csv csv, Optional<RatingPage> ratings) {
        this.csv = csv;
        this.ratings = ratings;
    }

    private static ImmutableMap<FigureKind, String> english(Function<FigureKind, Message> words) {
        return Maps.immutableEnumMap(Maps.toMap(
                EnumSet.allOf(FigureKind.class), kind -> Wording.english().of(words.apply(kind))));
    }

    @Override
    public void begin() {
        csv.row(ratings.map(rated -> rated.header(HEADER)).orElse(HEADER));
    }

    @Override
    public void unreadable(String file, int line) {
        row(CourseRow.unreadable(file, line, HEADER, RiskPage.COLUMN));
    }

    private void row(List<Object> fields) {
        csv.row(ratings.map(rated -> rated.padded(fields)).orElse(fields));
    }

    @Override
    public void write(ReplayedCourse replayed) {
        Fidelity fidelity = Fidelity.of(replayed.course());
        fidelity.figures().forEach(figure -> row(row(replayed, fidelity, fields(figure))));
        ratings.ifPresent(rated ->
                rated.rows(replayed, row(replayed, fidelity, NO_FIGURE)).forEach(csv::row));
    }

    private static List<Object> row(ReplayedCourse replayed, Fidelity fidelity, List<Object> fields) {
        return CourseRow.of(
                replayed,
                List.of(
                        fidelity.departures().size(),
                        fidelity.corrections().size(),
                        replayed.risk().standing().word()),
                fields);
    }

    static String numbers(Iterable<Integer> numbers) {
        return NUMBERS.join(numbers);
    }

    private static List<Object> fields(Figure figure) {
        return List.of(
                figure.kind().word(),
                NUMERATORS.get(figure.kind()),
                DENOMINATORS.get(figure.kind()),
                figure.kind().basis().word(),
                figure.numerator(),
                figure.denominator(),
                figure.ratio().isPresent() ? figure.ratio().getAsDouble() : "",
                numbers(figure.counted()),
                numbers(figure.others()));
    }
}

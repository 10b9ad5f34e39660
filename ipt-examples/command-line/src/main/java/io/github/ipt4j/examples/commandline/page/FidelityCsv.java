package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Fidelity as CSV: a row for each course and figure, under a header that says what the columns hold. */
final class FidelityCsv implements CourseReport {

    private static final List<String> HEADER = List.of(
            CourseRow.KIND,
            "file",
            "course id",
            CourseRow.UNREADABLE_LINE,
            "protocol id",
            "phase",
            "sessions held",
            "events rejected and not counted",
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

    private static final Joiner NUMBERS = Joiner.on(' ');

    private final Csv csv;
    private final Optional<RatingPage> ratings;

    FidelityCsv(Csv csv, Optional<RatingPage> ratings) {
        this.csv = csv;
        this.ratings = ratings;
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
                Wording.english().of(figure.kind().numerator()),
                Wording.english().of(figure.kind().denominator()),
                figure.kind().basis().word(),
                figure.numerator(),
                figure.denominator(),
                figure.ratio().isPresent() ? figure.ratio().getAsDouble() : "",
                numbers(figure.counted()),
                numbers(figure.others()));
    }
}

package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.RatedSession;
import io.github.ipt4j.examples.shared.judging.Ratings;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Writes what independent observers rated, beside the figures of fidelity; who rated only if that is asked for.
 *
 * @param ratings the ratings of all courses
 * @param showsRaters whether to say who rated
 */
public record RatingPage(Ratings ratings, boolean showsRaters) {

    private static final String KIND =
            "kind of row (course / rating: by an observer / unreadable: a course of which nothing could be read)";

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "number of the session that was rated (of a rating; here and to the right empty otherwise)",
            "whether the course holds that session (yes / no)",
            "scale id",
            "total (empty if an item was left unrated)",
            "minimum of the total",
            "maximum of the total",
            "numbers of the items left unrated",
            "whether a recording was seen (yes / no: from notes only)",
            "date of the rating (empty if unknown)");

    private static final String RATER = "id of who rated";

    private ImmutableList<RatedSession> of(ReplayedCourse replayed) {
        return ratings.of(replayed.name(), replayed.course());
    }

    void write(TextPage page, ReplayedCourse replayed) {
        page.headed("ratings");
        ImmutableList<RatedSession> rated = of(replayed);
        if (rated.isEmpty()) {
            page.said("none");
        }
        rated.forEach(session -> page.said(
                session.isRecorded() ? "ratings.session" : "ratings.session.unrecorded",
                "session",
                session.rating().session(),
                "rating",
                parts(session)));
    }

    private ImmutableList<Object> parts(RatedSession rated) {
        ObserverRating rating = rated.rating();
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        parts.add(rating.assessment().scale(), rated.found(), rated.source());
        rating.date().ifPresent(parts::add);
        if (showsRaters) {
            parts.add(IptWords.FILE.message("ratings.rater", "rater", rating.ratedBy()));
        }
        return parts.build();
    }

    void write(JsonLines json, ReplayedCourse replayed) {
        json.list("ratings", of(replayed), rated -> json.object(() -> properties(json, rated)));
    }

    private void properties(JsonLines json, RatedSession rated) {
        ObserverRating rating = rated.rating();
        Assessment assessment = rating.assessment();
        Bounds range = assessment.scale().totalRange();
        json.number("session", rating.session());
        json.flag("recorded", rated.isRecorded());
        json.text("scale", assessment.scale().id());
        json.text("title", assessment.scale().title());
        json.number("total", assessment.total());
        json.number("min", range.min());
        json.number("max", range.max());
        json.numbers("unrated", assessment.unanswered());
        json.flag("recordingSeen", rating.recordingSeen());
        json.text("date", rating.date().map(Object::toString));
        if (showsRaters) {
            json.text("ratedBy", rating.ratedBy());
        }
    }

    /** The header of a table whose rows are of ratings too. */
    List<String> header(List<String> header) {
        return ImmutableList.<String>builder()
                .add(KIND)
                .addAll(Iterables.skip(header, 1))
                .addAll(columns())
                .build();
    }

    private Iterable<String> columns() {
        return showsRaters ? Iterables.concat(COLUMNS, List.of(RATER)) : COLUMNS;
    }

    /** A row that is of no rating, as long as the others. */
    List<Object> padded(List<Object> row) {
        return ImmutableList.builder()
                .addAll(row)
                .addAll(Collections.nCopies(Iterables.size(columns()), ""))
                .build();
    }

    /** The rows of a course's ratings; each begins as the course's rows do, with no figure. */
    ImmutableList<List<Object>> rows(ReplayedCourse replayed, List<Object> without) {
        return of(replayed).stream()
                .<List<Object>>map(rated -> ImmutableList.builder()
                        .add("rating")
                        .addAll(Iterables.skip(without, 1))
                        .addAll(fields(rated))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private List<Object> fields(RatedSession rated) {
        ObserverRating rating = rated.rating();
        Assessment assessment = rating.assessment();
        Bounds range = assessment.scale().totalRange();
        ImmutableList.Builder<Object> fields = ImmutableList.builder()
                .add(rating.session())
                .add(Csv.answer(Optional.of(rated.isRecorded())))
                .add(assessment.scale().id())
                .add(Csv.known(assessment.total().stream().boxed().findFirst()))
                .add(range.min(), range.maxOr(range.min()))
                .add(FidelityCsv.numbers(assessment.unanswered()))
                .add(Csv.answer(Optional.of(rating.recordingSeen())))
                .add(Csv.known(rating.date()));
        if (showsRaters) {
            fields.add(rating.ratedBy());
        }
        return fields.build();
    }
}

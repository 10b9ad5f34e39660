package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.shared.judging.RatedSession;

/**
 * What independent observers rated, as a table.
 *
 * @param ratings the ratings, by session
 * @param notes whether it is shown who rated
 */
public record RatingsView(ImmutableList<RatedSession> ratings, Notes notes) {

    /**
     * A rating as a row of a table.
     *
     * @param session the number of the session
     * @param isRecorded whether the course holds that session
     * @param scale the title of the scale
     * @param score the total of the maximum
     * @param basis whether a recording was seen
     * @param date the day of the rating, or a dash
     * @param ratedBy the id of who rated; empty unless that is shown
     */
    public record Row(
            int session, boolean isRecorded, String scale, String score, String basis, String date, String ratedBy) {}

    /**
     * Every rating.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> rows() {
        return ratings.stream().map(this::row).collect(ImmutableList.toImmutableList());
    }

    private Row row(RatedSession rated) {
        return new Row(
                rated.rating().session(),
                rated.isRecorded(),
                rated.rating().assessment().scale().title(),
                rated.score(),
                EnglishFormat.capitalized(rated.basis()),
                rated.rating().date().map(EnglishFormat::day).orElse("–"),
                showsRaters() ? rated.rating().ratedBy() : "");
    }

    /**
     * Whether it is shown who rated.
     *
     * @return true if private texts are
     */
    public boolean showsRaters() {
        return notes.areShown();
    }
}

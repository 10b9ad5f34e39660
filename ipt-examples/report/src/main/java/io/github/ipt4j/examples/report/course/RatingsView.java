package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.judging.RatedSession;

/**
 * What independent observers rated, as a table.
 *
 * @param ratings the ratings, by session
 * @param notes whether it is shown who rated
 * @param words the language
 */
public record RatingsView(ImmutableList<RatedSession> ratings, Notes notes, PageWords words) {

    /**
     * A rating as a row of a table.
     *
     * @param session the number of the session, and that it is not recorded if the course does not hold it
     * @param scale the title of the scale
     * @param score the total of the maximum
     * @param basis whether a recording was seen
     * @param date the day of the rating, or a dash
     * @param ratedBy the id of who rated; empty unless that is shown
     */
    public record Row(String session, String scale, String score, String basis, String date, String ratedBy) {}

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
                session(rated),
                words.of(rated.rating().assessment().scale()),
                words.of(rated.found()),
                words.capitalized(rated.source()),
                rated.rating().date().map(words::of).orElse("–"),
                showsRaters() ? rated.rating().ratedBy() : "");
    }

    private String session(RatedSession rated) {
        int number = rated.rating().session();
        return rated.isRecorded() ? words.of(number) : words.of("ratings.not-recorded", "session", number);
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

package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.OptionalInt;

/**
 * What is said of concerns about suicide or harm.
 *
 * @param risk the flags
 */
public record RiskView(RiskRecord risk) {

    /**
     * A flag as a row of a table.
     *
     * @param opened when it was opened
     * @param by what opened it
     * @param answer what came of it
     * @param open whether nothing did
     */
    public record Row(String opened, String by, String answer, boolean open) {}

    /**
     * Whether a flag is open.
     *
     * @return true if it is to be said before all else
     */
    public boolean isOpen() {
        return risk.isOpen();
    }

    /**
     * How the course stands, in one sentence.
     *
     * @return the sentence
     */
    public String sentence() {
        return switch (risk.standing()) {
            case OPEN ->
                risk.endedWithOpenFlag()
                        ? "The course ended with an open concern about suicide or harm: no review has answered it."
                        : "A concern about suicide or harm is open: no review has answered it.";
            case REVIEWED -> "Every concern was reviewed. This is no all-clear.";
            case NOT_FLAGGED -> "The items on suicide were last answered with zero. This is no all-clear.";
            case UNKNOWN ->
                risk.isWhole()
                        ? "Unknown: nobody asked, or it was last left unanswered or recorded by a total alone."
                        : "Unknown: the journal could not be read to its end.";
        };
    }

    /**
     * Every flag, the open ones first.
     *
     * @return the rows
     */
    public ImmutableList<Row> rows() {
        return ImmutableList.<Row>builder()
                .addAll(risk.open().stream().map(RiskView::row).iterator())
                .addAll(risk.flags().stream()
                        .filter(flag -> !flag.isOpen())
                        .map(RiskView::row)
                        .iterator())
                .build();
    }

    private static String place(RiskFlag flag) {
        return flag.isRefused() ? "Refused entry" : EnglishFormat.capitalized(place(flag.session()));
    }

    private static String place(OptionalInt session) {
        return session.isPresent() ? "session " + session.getAsInt() : "contact";
    }

    private static String by(RiskFlag flag) {
        return flag.scale()
                .map(Scale::title)
                .map(title -> "An item of " + title)
                .orElseGet(() -> "The counselor"
                        + flag.kind()
                                .map(kind -> ": " + EnglishFormat.words(kind))
                                .orElse(""));
    }

    private static Row row(RiskFlag flag) {
        return new Row(
                place(flag) + ", " + EnglishFormat.day(flag.opened()),
                by(flag),
                flag.review()
                        .map(review -> EnglishFormat.capitalized(EnglishFormat.words(review.outcome())) + ", "
                                + place(review.session()) + ", " + EnglishFormat.day(review.date()))
                        .orElse("Open: not reviewed"),
                flag.isOpen());
    }
}

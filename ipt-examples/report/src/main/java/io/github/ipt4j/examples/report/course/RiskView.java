package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.risk.RiskReview;
import java.util.OptionalInt;

/**
 * What is said of concerns about suicide or harm.
 *
 * @param risk the flags
 * @param words the language
 */
public record RiskView(RiskRecord risk, PageWords words) {

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
        return words.of(
                switch (risk.standing()) {
                    case OPEN -> risk.endedWithOpenFlag() ? "risk.ended-open" : "risk.is-open";
                    case REVIEWED -> "risk.reviewed";
                    case NOT_FLAGGED -> "risk.not-flagged";
                    case UNKNOWN -> risk.isWhole() ? "risk.unknown" : "risk.unread";
                });
    }

    /**
     * Every flag, the open ones first.
     *
     * @return the rows
     */
    public ImmutableList<Row> rows() {
        return ImmutableList.<Row>builder()
                .addAll(risk.open().stream().map(this::row).iterator())
                .addAll(risk.flags().stream()
                        .filter(flag -> !flag.isOpen())
                        .map(this::row)
                        .iterator())
                .build();
    }

    private Row row(RiskFlag flag) {
        return new Row(
                words.of(opened(flag).with("date", flag.opened())),
                words.of(by(flag)),
                flag.review().map(this::review).orElseGet(() -> words.of("risk.review.none")),
                flag.isOpen());
    }

    private Message opened(RiskFlag flag) {
        if (flag.isRefused()) {
            return words.message("risk.opened.refused");
        }
        return place(flag.session(), "risk.opened.session", "risk.opened.contact");
    }

    private Message place(OptionalInt session, String held, String contact) {
        return session.isPresent() ? words.message(held).with("number", session.getAsInt()) : words.message(contact);
    }

    private Message by(RiskFlag flag) {
        if (flag.scale().isPresent()) {
            return words.message("risk.by.item").with("scale", flag.scale().get());
        }
        return flag.kind()
                .map(kind -> words.message("risk.by.counselor-for").with("kind", kind))
                .orElseGet(() -> words.message("risk.by.counselor"));
    }

    private String review(RiskReview review) {
        return words.capitalized(place(review.session(), "risk.review.session", "risk.review.contact")
                .with("outcome", review.outcome())
                .with("date", review.date()));
    }
}

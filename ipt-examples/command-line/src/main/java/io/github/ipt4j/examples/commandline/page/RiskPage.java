package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.risk.RiskReview;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.Optional;
import java.util.OptionalInt;

/** What every report says of concerns about suicide or harm. */
final class RiskPage {

    /** What stands over the flags. */
    static final String HEADING = "Concerns about suicide or harm (no level of risk is computed)";

    /** What a column of CSV is called that holds {@link RiskStanding}. */
    static final String COLUMN =
            "concern about suicide or harm (open / reviewed / not-flagged / unknown; no level of risk)";

    private RiskPage() {}

    /** The latest review of any flag. */
    static Optional<RiskReview> latestReview(RiskRecord risk) {
        return Streams.findLast(risk.flags().stream().flatMap(flag -> flag.review().stream()));
    }

    /** What is to be said before all else: that a flag is open, and whether the course has ended with it. */
    static Optional<String> notice(AuditedCourse audited) {
        RiskRecord risk = audited.risk();
        if (risk.endedWithOpenFlag()) {
            return Optional.of("The course was " + audited.course().state().word()
                    + " with an open concern about suicide or harm: no review has answered it.");
        }
        return risk.isOpen()
                ? Optional.of("A concern about suicide or harm is open; no review has answered it.")
                : Optional.empty();
    }

    static void write(TextPage page, RiskRecord risk) {
        page.heading(HEADING);
        page.line(standing(risk));
        risk.flags().forEach(flag -> page.line(line(flag)));
    }

    static String standing(RiskRecord risk) {
        return switch (risk.standing()) {
            case OPEN -> "Open: no review has answered every flag.";
            case UNKNOWN ->
                risk.isWhole()
                        ? "Unknown: not asked, last left unanswered, or last recorded by a total alone."
                        : "Unknown: the journal could not be read to its end.";
            case REVIEWED -> "Reviewed; this is no all-clear.";
            case NOT_FLAGGED -> "The suicide items were last answered with zero; this is no all-clear.";
        };
    }

    /** One flag: opened when and by what, and the outcome of its review. */
    static String line(RiskFlag flag) {
        String by = flag.scale()
                .map(scale -> "an item of " + scale.id())
                .orElseGet(() -> "the counselor"
                        + flag.kind()
                                .map(kind -> " (" + Wording.english().of(kind) + ")")
                                .orElse(""));
        String answer = flag.review()
                .map(review -> "reviewed in " + place(review.session()) + ", " + review.date() + ": "
                        + Wording.english().of(review.outcome()))
                .orElse("open");
        return place(flag) + ", " + flag.opened() + ", flagged by " + by + "; " + answer;
    }

    private static String place(RiskFlag flag) {
        return flag.isRefused() ? "refused entry" : place(flag.session());
    }

    private static String place(OptionalInt session) {
        return session.isPresent() ? "session " + session.getAsInt() : "contact";
    }

    static void write(JsonLines json, RiskRecord risk) {
        json.object("risk", () -> {
            json.text("standing", risk.standing().word());
            json.flag("endedWithOpenFlag", risk.endedWithOpenFlag());
            json.list("flags", risk.flags(), flag -> json.object(() -> write(json, flag)));
        });
    }

    private static void write(JsonLines json, RiskFlag flag) {
        json.number("session", flag.session().stream().boxed().findFirst());
        json.flag("refused", flag.isRefused());
        json.text("opened", flag.opened().toString());
        json.text("scale", flag.scale().map(Scale::id));
        json.text("kind", flag.kind().map(RiskKind::word));
        json.text("reviewed", flag.review().map(review -> review.date().toString()));
        json.text("outcome", flag.review().map(review -> review.outcome().word()));
    }
}

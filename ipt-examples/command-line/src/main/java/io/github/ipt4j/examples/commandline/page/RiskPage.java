package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.Standing;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.risk.RiskReview;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.Optional;

/** What every report says of concerns about suicide or harm. */
final class RiskPage {

    /** What a column of CSV is called that holds {@link RiskStanding}. */
    static final String COLUMN =
            "concern about suicide or harm (open / reviewed / not-flagged / unknown; no level of risk)";

    private RiskPage() {}

    /** The latest review of any flag. */
    static Optional<RiskReview> latestReview(RiskRecord risk) {
        return Streams.findLast(risk.flags().stream().flatMap(flag -> flag.review().stream()));
    }

    /** What is to be said before all else: that a flag is open, and whether the course has ended with it. */
    static Optional<Message> notice(AuditedCourse audited) {
        RiskRecord risk = audited.risk();
        if (risk.endedWithOpenFlag()) {
            return Optional.of(IptWords.FILE.message(
                    "risk.ended", "standing", Standing.of(audited.course().state())));
        }
        return risk.isOpen() ? Optional.of(IptWords.FILE.message("risk.open")) : Optional.empty();
    }

    static void write(TextPage page, RiskRecord risk) {
        page.headed("risk.heading");
        page.line(page.voice().of(standing(risk)));
        risk.flags().forEach(flag -> page.line(page.voice().of(line(flag))));
    }

    static Message standing(RiskRecord risk) {
        return IptWords.FILE.message(
                risk.isWhole() || risk.standing() != RiskStanding.UNKNOWN
                        ? "risk.standing." + risk.standing().word()
                        : "risk.unread");
    }

    /** One flag: opened when and by what, and the outcome of its review. */
    static Message line(RiskFlag flag) {
        Message opened = IptWords.FILE.message(
                flag.review().isPresent() ? "risk.flag.reviewed" : "risk.flag.open",
                "place",
                flag.isRefused() ? IptWords.FILE.message("place.refused") : Place.of(flag.session()),
                "date",
                flag.opened(),
                "flagger",
                flagger(flag));
        return flag.review()
                .map(review -> opened.with("reviewPlace", Place.of(review.session()))
                        .with("reviewDate", review.date())
                        .with("outcome", review.outcome()))
                .orElse(opened);
    }

    private static Message flagger(RiskFlag flag) {
        Optional<Message> item = flag.scale().map(scale -> IptWords.FILE.message("risk.by-item", "scale", scale.id()));
        return item.or(() -> flag.kind().map(kind -> IptWords.FILE.message("risk.by-counselor.kind", "kind", kind)))
                .orElseGet(() -> IptWords.FILE.message("risk.by-counselor"));
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

package io.github.ipt4j.protocol.risk;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a session or contact, activity by activity, for flags and reviews. Used once, by one thread. */
final class RiskReading {

    private final RiskRecord before;
    private final CourseEvent event;
    private final boolean refused;

    /** Null as long as they are those of before, as they are after nearly every event. */
    private @Nullable List<RiskFlagValue> flags;

    private RiskStanding latest;

    private RiskReading(RiskRecord before, CourseEvent event, boolean refused) {
        this.before = before;
        this.event = event;
        this.refused = refused;
        this.latest = before.latest();
        for (Activity activity : event.activities()) {
            read(activity);
        }
    }

    static RiskReading accepted(RiskRecord before, CourseEvent event) {
        return new RiskReading(before, event, false);
    }

    static RiskReading refused(RiskRecord before, CourseEvent event) {
        return new RiskReading(before, event, true);
    }

    RiskRecord record() {
        return flags == null && latest == before.latest()
                ? before
                : before.with(flags == null ? before.flagged() : ImmutableList.copyOf(flags), latest);
    }

    private void read(Activity activity) {
        if (activity instanceof AssessSymptoms assessing) {
            assessed(assessing.assessment());
        } else if (activity instanceof FlagRisk flagging) {
            flag(Optional.empty(), flagging.kind());
        } else if (activity instanceof ReviewRisk review && !refused) {
            reviewed(new RiskReviewValue(session(), event.date(), review.outcome()));
        }
    }

    private void assessed(Assessment assessment) {
        if (!assessment.asksAboutSuicide()) {
            return;
        }
        Optional<Boolean> answered = assessment.suicideItemAnswered();
        if (answered.isEmpty()) {
            latest = RiskStanding.UNKNOWN;
        } else if (answered.get()) {
            flag(Optional.of(assessment.scale()), Optional.of(RiskKind.SUICIDE));
        } else if (!refused) {
            latest = RiskStanding.NOT_FLAGGED;
        }
    }

    private void flag(Optional<Scale> scale, Optional<RiskKind> kind) {
        OptionalInt session = refused ? OptionalInt.empty() : session();
        flags().add(new RiskFlagValue(session, event.date(), scale, kind, refused, Optional.empty()));
    }

    private List<RiskFlagValue> flags() {
        List<RiskFlagValue> known = flags == null ? new ArrayList<>(before.flagged()) : flags;
        flags = known;
        return known;
    }

    private OptionalInt session() {
        return event instanceof SessionHeld held ? OptionalInt.of(held.session().number()) : OptionalInt.empty();
    }

    private void reviewed(RiskReview review) {
        latest = RiskStanding.REVIEWED;
        flags().replaceAll(flag -> flag.answeredBy(review));
    }
}

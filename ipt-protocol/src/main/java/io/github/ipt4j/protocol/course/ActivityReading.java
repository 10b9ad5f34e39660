package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a session or contact, activity by activity, for what advising needs to know. Used once, by one thread. */
final class ActivityReading {

    private final AdvisingState before;
    private final LocalDate date;

    /** Null as long as they are what they were before: most sessions leave one of them alone, many both. */
    private @Nullable Map<String, MeasureSeries> measures;

    private @Nullable Set<Feeling> unresolved;
    private boolean competenceDoubted;

    private ActivityReading(AdvisingState before, LocalDate date) {
        this.before = before;
        this.date = date;
        this.competenceDoubted = before.competenceDoubted();
    }

    static AdvisingState read(AdvisingState before, CourseEvent event) {
        ActivityReading reading = new ActivityReading(before, event.date());
        event.activities().forEach(reading::read);
        return reading.after();
    }

    private void read(Activity activity) {
        switch (activity.type()) {
            case ASSESS_SYMPTOMS -> assessed(((AssessSymptoms) activity).assessment());
            case EXPLORE_FEELING -> explored((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> competenceDoubted = !((AffirmCompetence) activity).isAffirmed();
            case FLAG_RISK,
                    REVIEW_RISK,
                    EXPLORE_AREA,
                    PSYCHOEDUCATE,
                    REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    LINK_MOOD,
                    ASK_ABOUT_VIOLENCE,
                    REVIEW_INVENTORY,
                    PRESENT_PROBLEM,
                    SET_GOAL,
                    REVIEW_GOAL,
                    PLAN_TERMINATION,
                    PLAN_AHEAD,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    EXERCISE -> {}
        }
    }

    private void assessed(Assessment assessment) {
        OptionalInt total = assessment.total();
        Map<String, MeasureSeries> known = measures == null ? new LinkedHashMap<>(before.measures()) : measures;
        known.compute(
                assessment.scale().id(),
                (id, series) -> series == null
                        ? MeasureSeries.beginning(assessment.scale(), date, total)
                        : series.with(date, total));
        measures = known;
    }

    private void explored(ExploreFeeling feeling) {
        Set<Feeling> known = unresolved == null ? unresolvedBefore() : unresolved;
        if (feeling.isResolved()) {
            known.remove(feeling.feeling());
        } else {
            known.add(feeling.feeling());
        }
        unresolved = known;
    }

    private Set<Feeling> unresolvedBefore() {
        Set<Feeling> known = EnumSet.noneOf(Feeling.class);
        known.addAll(before.unresolved());
        return known;
    }

    private AdvisingState after() {
        return new AdvisingState(
                before.formulation(),
                before.risk(),
                before.since(),
                measures == null ? before.measures() : ImmutableMap.copyOf(measures),
                unresolved == null ? before.unresolved() : ImmutableSet.copyOf(unresolved),
                competenceDoubted);
    }
}

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

/** Reads a session or contact, activity by activity, for what advising needs to know. Used once, by one thread. */
final class ActivityReading {

    private final AdvisingState before;
    private final LocalDate date;
    private final Map<String, MeasureSeries> measures;
    private final Set<Feeling> unresolved;
    private boolean competenceDoubted;

    private ActivityReading(AdvisingState before, LocalDate date) {
        this.before = before;
        this.date = date;
        this.measures = new LinkedHashMap<>(before.measures());
        this.unresolved = EnumSet.noneOf(Feeling.class);
        this.unresolved.addAll(before.unresolved());
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
        measures.compute(
                assessment.scale().id(),
                (id, series) -> series == null
                        ? MeasureSeries.beginning(assessment.scale(), date, total)
                        : series.with(date, total));
    }

    private void explored(ExploreFeeling feeling) {
        if (feeling.isResolved()) {
            unresolved.remove(feeling.feeling());
        } else {
            unresolved.add(feeling.feeling());
        }
    }

    private AdvisingState after() {
        return new AdvisingState(
                before.formulation(),
                before.risk(),
                before.since(),
                ImmutableMap.copyOf(measures),
                ImmutableSet.copyOf(unresolved),
                competenceDoubted);
    }
}

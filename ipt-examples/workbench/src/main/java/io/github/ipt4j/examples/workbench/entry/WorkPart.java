package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.stream.Stream;

/** What a session is for: the interviews, the explanations, the areas, and the end. */
final class WorkPart implements FormPart {

    private static final String IDENTIFIED = "identified";

    private static final String EXPLORED = "explored";

    /** What can be recorded with nothing but that it was done. */
    private static final ImmutableList<Activity> DONE =
            ImmutableList.of(ReviewHistory.of(), PlanTermination.of(), PlanAhead.of());

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.work"),
                Stream.concat(
                                Stream.of(ProblemArea.values()).map(area -> exploration(area, filled)),
                                Stream.of(
                                        filled.several("presented", ProblemArea.values()),
                                        filled.several("topics", Topic.values()),
                                        filled.several(
                                                "done",
                                                DONE.stream()
                                                        .map(Activity::type)
                                                        .toArray(VocabularyTerm[]::new)),
                                        filled.one("medication", MedicationOutcome.values())))
                        .toArray(EntryField[]::new));
    }

    private static EntryField exploration(ProblemArea area, FilledEntry filled) {
        return filled.oneOf(name(area), filled.words().say("field.area", "area", area), "area.", IDENTIFIED, EXPLORED);
    }

    private static String name(ProblemArea area) {
        return "area." + area.word();
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        for (ProblemArea area : ProblemArea.values()) {
            filled.choice(name(area), IDENTIFIED, EXPLORED)
                    .ifPresent(found -> activities.add(ExploreArea.of(area, found.equals(IDENTIFIED))));
        }
        filled.terms("topics", Topic.values()).forEach(topic -> activities.add(Psychoeducate.of(topic)));
        DONE.stream()
                .filter(activity -> filled.isChosen("done", activity.type().word()))
                .forEach(activities::add);
        filled.term("medication", MedicationOutcome.values())
                .ifPresent(outcome -> activities.add(ReviewMedication.of(outcome)));
        filled.terms("presented", ProblemArea.values()).forEach(area -> activities.add(PresentProblem.of(area)));
        return activities.build();
    }
}

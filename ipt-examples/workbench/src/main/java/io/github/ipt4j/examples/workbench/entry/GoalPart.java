package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.protocol.course.Course;
import java.util.Optional;
import java.util.stream.Stream;

/** The goals: a new one, and how those stand that were set before. */
final class GoalPart implements FormPart {

    private final ImmutableSet<String> goals;

    /** The part in a form for a course. */
    GoalPart(Course course) {
        this.goals = course.history().sessions().stream()
                .flatMap(session -> session.activities(SetGoal.class).stream())
                .map(set -> set.goal().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String name(String goal) {
        return "goal." + goal;
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("goals"),
                Stream.concat(
                                Stream.of(filled.text("goal"), filled.text("goal-plan")),
                                goals.stream().map(goal -> filled.one(name(goal), goal, GoalProgress.values())))
                        .toArray(EntryField[]::new));
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        Optional<PrivateText> text = filled.privateText("goal");
        Optional<PrivateText> plan = filled.privateText("goal-plan");
        if (text.isPresent() || plan.isPresent()) {
            activities.add(
                    SetGoal.of(Goal.builder().id(next()).text(text).plan(plan).build()));
        }
        for (String goal : goals) {
            filled.term(name(goal), GoalProgress.values())
                    .ifPresent(found -> activities.add(ReviewGoal.of(goal, found)));
        }
        return activities.build();
    }

    private String next() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "goal-" + number)
                .filter(id -> !goals.contains(id))
                .findFirst()
                .orElseThrow();
    }
}

package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A goal as a row of a table.
 *
 * @param goal its id
 * @param notes its text and plan, if they may be shown
 * @param steps when it was set and what its reviews found, in order
 * @param latest how it stands
 */
public record GoalView(String goal, ImmutableList<Note> notes, ImmutableList<String> steps, String latest) {

    static ImmutableList<GoalView> of(ImmutableList<Session> sessions, Notes notes, PageWords words) {
        Map<String, Steps> goals = new LinkedHashMap<>();
        for (Session session : sessions) {
            for (Activity activity : session.activities()) {
                if (activity instanceof SetGoal set) {
                    goals.computeIfAbsent(set.goal().id(), any -> new Steps(words))
                            .set(session, notes.all(() -> new DetailNotes(words).of(set.goal())));
                } else if (activity instanceof ReviewGoal review) {
                    goals.computeIfAbsent(review.goal(), any -> new Steps(words))
                            .step(session, words.of(review.progress()));
                }
            }
        }
        return goals.entrySet().stream()
                .map(goal -> goal.getValue().view(goal.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What happened to one goal so far. */
    private static final class Steps {

        private final List<Note> notes = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private final PageWords words;
        private String latest;

        private Steps(PageWords words) {
            this.words = words;
            this.latest = words.of("goals.never-set");
        }

        private void set(Session session, ImmutableList<Note> texts) {
            notes.addAll(texts);
            step(session, words.of("goals.set"));
        }

        private void step(Session session, String step) {
            steps.add(words.of(words.message("goals.step").with("step", step).with("session", session.number())));
            latest = step;
        }

        private GoalView view(String goal) {
            return new GoalView(
                    goal, ImmutableList.copyOf(notes), ImmutableList.copyOf(steps), words.capitalized(latest));
        }
    }
}

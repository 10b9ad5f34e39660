package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.examples.shared.simulate.Work;
import io.github.ipt4j.protocol.Task;
import java.util.ArrayList;
import java.util.List;

/** Adds what the phase still asks for, so that a course can be played on quickly. */
final class OutstandingForm {

    private final Dialogue talk;
    private final Game game;

    OutstandingForm(Dialogue talk, Game game) {
        this.talk = talk;
        this.game = game;
    }

    /** The activities that do the outstanding tasks of the phase; what only the player knows is asked for. */
    List<Activity> ask(Session session) {
        ImmutableSet<Task> outstanding = game.course().outlook().outstanding();
        Work work = new Work(identified(session, outstanding), ImmutableList.of());
        List<Activity> activities = new ArrayList<>();
        for (Task task : outstanding) {
            if (task == Task.SYMPTOMS_ASSESSED) {
                activities.add(AssessSymptoms.of(
                        new AssessmentForm(talk).ask(game.format().scales())));
            } else if (task != Task.PROBLEM_PRESENTED || !work.identified().isEmpty()) {
                activities.addAll(work.activities(task));
            }
        }
        if (activities.isEmpty()) {
            talk.say(Tone.PLAIN, message("outstanding.none"));
        }
        return activities;
    }

    private ImmutableList<ProblemArea> identified(Session session, ImmutableSet<Task> outstanding) {
        ImmutableSet.Builder<ProblemArea> areas = ImmutableSet.builder();
        if (outstanding.stream().anyMatch(Work.EXPLORATIONS::contains)) {
            areas.addAll(talk.chooseSeveral(Menu.of(message("ask.areas-identified"), ProblemArea.values())));
        }
        session.activities().stream()
                .filter(activity -> activity instanceof ExploreArea explored && explored.identified())
                .forEach(activity -> areas.add(((ExploreArea) activity).area()));
        return areas.addAll(game.course().state().areasIdentified()).build().asList();
    }
}

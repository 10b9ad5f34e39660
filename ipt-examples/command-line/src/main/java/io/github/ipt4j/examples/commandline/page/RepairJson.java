package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.repair.Edit;
import io.github.ipt4j.protocol.repair.Repair;

/** The least repairs of courses as JSON Lines. */
final class RepairJson implements CourseReport {

    /** How many repairs of the same distance are written at most. */
    private static final int MOST = 10;

    private final JsonLines json;
    private final RepairFinders finders;

    RepairJson(JsonLines json, RepairFinders finders) {
        this.json = json;
        this.finders = finders;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        ImmutableList<Repair> repairs =
                finders.under(replayed.course().protocol()).findAll(replayed.audited(), MOST);
        json.line(replayed, () -> {
            json.number("distance", repairs.stream().map(Repair::distance).findFirst());
            json.list("repairs", repairs, repair -> json.object(() -> repair(repair)));
            RiskPage.write(json, replayed.risk());
        });
    }

    private void repair(Repair repair) {
        json.list("edits", repair.edits(), edit -> json.object(() -> edit(edit)));
    }

    private void edit(Edit edit) {
        json.text("edit", edit.kind().word());
        json.number("cost", edit.kind().cost());
        json.number("event", edit.event());
        json.number("movedBefore", edit.movedBefore());
        json.text("type", edit.type().word());
        json.text("phase", edit.phase().map(VocabularyTerm::word));
        json.text("task", edit.task().map(VocabularyTerm::word));
        json.text("area", edit.area().map(VocabularyTerm::word));
        json.flag("inAddedSession", edit.isInAddedSession());
        json.texts("rules", edit.rules(), Rule::id);
    }
}

package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.repair.Edit;
import io.github.ipt4j.protocol.repair.Repair;

/** The least repairs of a course as text for a person. */
final class RepairPage implements CourseReport {

    /** How many repairs of the same distance are shown. */
    private static final int SHOWN = 3;

    private static final Joiner RULES = Joiner.on(", ");

    private final TextPage page;
    private final RepairFinders finders;

    RepairPage(TextPage page, RepairFinders finders) {
        this.page = page;
        this.finders = finders;
    }

    @Override
    public void write(ReplayedCourse replayed) {
        page.begin(replayed);
        ImmutableList<Repair> repairs =
                finders.under(replayed.course().protocol()).findAll(replayed.audited(), SHOWN + 1);
        page.headed("repair.heading");
        if (repairs.isEmpty()) {
            page.said("repair.none-found");
        } else if (repairs.get(0).distance() == 0) {
            page.said("repair.conforms");
        } else {
            write(repairs);
        }
    }

    private void write(ImmutableList<Repair> repairs) {
        page.said("repair.distance", "distance", repairs.get(0).distance());
        edits(repairs.get(0));
        repairs.stream().limit(SHOWN).skip(1).forEach(repair -> {
            page.said("repair.or");
            edits(repair);
        });
        if (repairs.size() > SHOWN) {
            page.said("repair.more");
        }
        page.said("repair.honest");
    }

    private void edits(Repair repair) {
        repair.edits().forEach(this::edit);
    }

    private void edit(Edit edit) {
        if (edit.rules().isEmpty()) {
            page.said("repair.edit", "edit", edit, "cost", edit.kind().cost());
        } else {
            page.said(
                    "repair.edit.rules",
                    "edit",
                    edit,
                    "cost",
                    edit.kind().cost(),
                    "rules",
                    RULES.join(edit.rules().stream().map(Rule::id).iterator()));
        }
    }
}

package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.repair.Repair;
import java.util.List;
import java.util.Optional;

/** The least repair of each course as CSV, under a header that says what the columns hold. */
final class RepairCsv implements CourseReport {

    private static final List<String> HEADER = CourseRow.header(
            RiskPage.COLUMN,
            "distance from the protocol (empty if none was found)",
            "edits of a least repair",
            "kinds of those edits");

    private final Csv csv;
    private final RepairFinders finders;

    RepairCsv(Csv csv, RepairFinders finders) {
        this.csv = csv;
        this.finders = finders;
    }

    @Override
    public void begin() {
        csv.row(HEADER);
    }

    @Override
    public void unreadable(String file, int line) {
        csv.row(CourseRow.unreadable(file, line, HEADER, RiskPage.COLUMN));
    }

    @Override
    public void write(ReplayedCourse replayed) {
        Optional<Repair> repair = finders.under(replayed.course().protocol()).find(replayed.audited());
        csv.row(CourseRow.of(
                replayed,
                List.of(replayed.risk().standing().word()),
                List.of(
                        Csv.known(repair.map(Repair::distance)),
                        Csv.known(repair.map(found -> found.edits().size())),
                        Csv.known(repair.map(RepairPattern::of)))));
    }
}

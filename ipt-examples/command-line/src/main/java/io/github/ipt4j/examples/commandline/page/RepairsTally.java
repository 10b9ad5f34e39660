package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.repair.Repair;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** How far the courses of a cohort are from their protocols, and what repairs them most often. */
public final class RepairsTally {

    /** How many of the commonest repairs are written. */
    private static final int COMMONEST = 20;

    private static final List<String> HEADER = List.of(
            "figure (distance / repair / edit / no repair found / unreadable)",
            "of (distance: the sum of the costs; repair: its edits; edit: its kind and what it concerns)",
            "courses");

    private final RepairFinders finders = new RepairFinders();
    private final Multiset<Integer> distances = TreeMultiset.create();
    private final Multiset<String> repairs = TreeMultiset.create();
    private final Multiset<String> edits = TreeMultiset.create();
    private int notFound;
    private int unreadable;

    /** Finds a least repair of a course; called on several threads. */
    public Optional<Repair> repair(AuditedCourse course) {
        return finders.under(course.course().protocol()).find(course);
    }

    /** Counts the repair of a course. */
    public void add(Optional<Repair> repair) {
        if (repair.isPresent()) {
            add(repair.get());
        } else {
            notFound++;
        }
    }

    private void add(Repair repair) {
        distances.add(repair.distance());
        if (repair.distance() > 0) {
            repairs.add(RepairPattern.of(repair));
            repair.edits().stream().map(RepairPattern::of).distinct().forEach(edits::add);
        }
    }

    /** Counts a course that could not be read. */
    public void addUnreadable() {
        unreadable++;
    }

    /** Writes what was counted: distances from the least, repairs and edits from the commonest. */
    public void write(PrintWriter out) {
        Csv csv = new Csv(out);
        csv.row(HEADER);
        distances.entrySet().forEach(entry -> csv.row(List.of("distance", entry.getElement(), entry.getCount())));
        rows(csv, "repair", repairs);
        rows(csv, "edit", edits);
        csv.row(List.of("no repair found", "", notFound));
        csv.row(List.of("unreadable", "", unreadable));
        out.flush();
    }

    private static void rows(Csv csv, String figure, Multiset<String> counted) {
        Multisets.copyHighestCountFirst(counted).entrySet().stream()
                .limit(COMMONEST)
                .forEach(entry -> csv.row(List.of(figure, entry.getElement(), entry.getCount())));
    }
}

package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.shared.judging.UnderProtocol;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.repair.Repair;
import java.util.List;

/** Cohorts under several protocols, added up: a row for each protocol. */
final class CompareCsv {

    private static final List<String> HEADER = List.of(
            "protocol id",
            "courses",
            "courses that conform",
            "events refused if the protocol is enforced",
            "events that depart from it if it is observed",
            "courses with a repair found",
            "sum of their distances",
            "mean distance (empty if none was found)",
            "courses without a repair found",
            "courses that could not be read");

    private final Csv csv;

    CompareCsv(Csv csv) {
        this.csv = csv;
    }

    void begin() {
        csv.row(HEADER);
    }

    /** The row of a protocol. */
    void write(String protocol, Sum sum, int unreadable) {
        csv.row(List.of(
                protocol,
                sum.courses,
                sum.conforming,
                sum.refused,
                sum.departures,
                sum.repaired,
                sum.distance,
                sum.repaired == 0 ? "" : (double) sum.distance / sum.repaired,
                sum.courses - sum.repaired,
                unreadable));
    }

    /** What is added up for a protocol. */
    static final class Sum {

        private int courses;
        private int conforming;
        private long refused;
        private long departures;
        private int repaired;
        private long distance;

        void add(UnderProtocol under) {
            courses++;
            conforming += under.conforms() ? 1 : 0;
            refused += under.count(VerdictType.REJECTED);
            departures += under.departures();
            repaired += under.repair().isPresent() ? 1 : 0;
            distance += under.repair().map(Repair::distance).orElse(0);
        }
    }
}

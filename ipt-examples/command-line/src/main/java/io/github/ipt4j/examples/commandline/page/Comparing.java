package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.judging.UnderProtocol;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Compares records under several protocols. */
public final class Comparing {

    private final ImmutableList<Audit> audits;
    private final RepairFinders finders = new RepairFinders();
    private final List<CompareCsv.Sum> sums = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int unreadable;

    /**
     * A comparison.
     *
     * @param audits one for each protocol, which observes
     */
    public Comparing(Iterable<Audit> audits) {
        this.audits = ImmutableList.copyOf(audits);
        this.audits.forEach(audit -> {
            sums.add(new CompareCsv.Sum());
            ids.add(audit.unopened().protocol().id());
        });
    }

    /** Writes a journal under each protocol, as read under each, as a page. */
    public void page(
            String file, List<AuditedCourse> observed, boolean namesFile, PrintWriter out, Ansi ansi, Voice voice) {
        ComparePage page = new ComparePage(new TextPage(out, ansi, namesFile, voice));
        page.begin(new ReplayedCourse(file, Optional.empty(), observed.get(0)));
        observed.forEach(course -> page.write(under(course)));
    }

    /** Writes a journal or a course of a cohort under each protocol as lines of JSON. */
    public void json(String file, Optional<String> name, List<AuditedCourse> observed, PrintWriter out) {
        CompareJson json = new CompareJson(new JsonLines(out));
        observed.forEach(course -> json.write(new ReplayedCourse(file, name, course), under(course)));
    }

    /** A course under each protocol; called on several threads. */
    public Compared compared(List<CourseEvent> events) {
        return new Compared(audits.stream()
                .map(audit -> audit.course(events))
                .map(this::under)
                .toList());
    }

    private UnderProtocol under(AuditedCourse observed) {
        return UnderProtocol.of(observed, finders.under(observed.course().protocol()));
    }

    /** Adds a course of a cohort up. */
    public void add(Compared course) {
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(course.under.get(i));
        }
    }

    /** Counts a course that could not be read. */
    public void addUnreadable() {
        unreadable++;
    }

    /** Writes what was added up as CSV. */
    public void csv(PrintWriter out) {
        CompareCsv csv = new CompareCsv(new Csv(out));
        csv.begin();
        for (int i = 0; i < sums.size(); i++) {
            csv.write(ids.get(i), sums.get(i), unreadable);
        }
        out.flush();
    }

    /** A course under each protocol. */
    public static final class Compared {

        private final List<UnderProtocol> under;

        private Compared(List<UnderProtocol> under) {
            this.under = under;
        }
    }
}

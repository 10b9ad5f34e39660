package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rows that the page on records asks for are enough to read a course back. */
final class RecordsTest {

    private static final Path CASE = Path.of("../command-line/src/main/cases/early-end-refused.jsonl");
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private final JournalFormat format = JournalFormat.standard();

    /** The rows of accepted events by their entry, and those of refused ones by the entry after which they came. */
    private final TreeMap<Integer, String> accepted = new TreeMap<>();

    private final TreeMap<Integer, List<String>> refusedAfter = new TreeMap<>();
    private final List<String> apart = new ArrayList<>();

    private Course stored(Course course, CourseEvent event) {
        // #region docs/records.md
        Verdict verdict = course.record(event);
        boolean refused = verdict.type() == VerdictType.REJECTED;
        int entry = verdict.course().entries(); // of the event; if it is refused, of the latest that was not
        String judged = format.write(event, Disclosure.NO_PRIVATE_TEXT); // enough to judge it again
        String whole = format.write(event); // with everything: kept apart, or in the place of the other
        course = verdict.course();
        // #endregion
        if (refused) {
            refusedAfter.computeIfAbsent(entry, first -> new ArrayList<>()).add(judged);
        } else {
            assertThat(accepted.put(entry, judged)).as("entry %s", entry).isNull();
        }
        apart.add(whole);
        return course;
    }

    private Course readBack() {
        Course course = Course.enforcing(Protocols.standard());
        for (int entry = 0; entry <= accepted.size(); entry++) {
            if (entry > 0) {
                course = course.record(format.read(accepted.get(entry))).orElseThrow();
            }
            for (String row : refusedAfter.getOrDefault(entry, List.of())) {
                course = course.record(format.read(row)).course();
            }
        }
        return course;
    }

    @Test
    void aCourseIsReadBackAsItWasWhenItsTextsAreErased() throws IOException {
        Course course = Course.enforcing(Protocols.standard());
        for (String line : Files.readAllLines(CASE)) {
            course = stored(course, format.read(line));
        }
        course = stored(course, SessionHeld.of(Session.of(99, LATER, FlagRisk.of())));
        assertThat(refusedAfter).isNotEmpty();
        assertThat(apart).hasSizeGreaterThan(accepted.size());

        Course read = readBack();
        assertThat(read.state()).isEqualTo(course.state());
        assertThat(advice(read)).isEqualTo(advice(course)).contains(AdvisoryKind.RISK_FLAGGED);
    }

    private static List<AdvisoryKind> advice(Course course) {
        return course.record(ContactMade.of(LATER)).advisories().stream()
                .map(Advisory::kind)
                .toList();
    }
}

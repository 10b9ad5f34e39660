package io.github.ipt4j.examples.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.judging.CourseContext.Fact;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the context of a course. */
final class CourseContextTest {

    private static final String OPENED =
            "{'type':'course-opened','date':'2026-01-05','client':{'id':'c-001'},'concerns':['other']%s}";

    private static List<Fact> context(String... events) {
        Course course = Course.observing(Protocols.standard());
        for (String event : events) {
            course = course.record(JournalFormat.standard().read(event.replace('\'', '"')))
                    .orElseThrow();
        }
        return CourseContext.of(course, Wording.english());
    }

    /** A session of each month. */
    private static String held(int number, String context) {
        return "{'type':'session-held','date':'2026-0" + number + "-05','number':" + number + context + "}";
    }

    @Test
    void nothingIsSaidOfWhatIsUnknown() {
        assertThat(context()).isEmpty();
        assertThat(context(OPENED.formatted(""), held(1, ""))).isEmpty();
    }

    @Test
    void whatWasAskedAboutAndIsNotThereIsNone() {
        assertThat(context(OPENED.formatted(",'diagnoses':[],'consents':[]")))
                .containsExactly(new Fact("Diagnoses", "none"), new Fact("Consents", "none"));
        assertThat(context(OPENED.formatted(""), held(1, ",'present':[]"))).isEmpty();
    }

    @Test
    void anOpeningSaysWhatItFollowsWhatWasDiagnosedAndConsentedTo() {
        assertThat(context(OPENED.formatted(",'follows':'c-000','diagnoses':[{'system':'icd-10','code':'F32.1'},"
                        + "{'system':'icd-10','code':'F40.1'}],'consents':['guardian','treatment']")))
                .containsExactly(
                        new Fact("Follows", "course c-000"),
                        new Fact("Diagnoses", "F32.1 (icd-10), F40.1 (icd-10)"),
                        new Fact("Consents", "guardian, treatment"));
    }

    @Test
    void whatTheClientBringsIsShown() {
        assertThat(context("{'type':'course-opened','date':'2026-01-05','client':{'id':'c-001',"
                        + "'vulnerabilities':['childhood-bereavement','adult-stressor'],'circumstances':[]},"
                        + "'concerns':['other']}"))
                .containsExactly(
                        new Fact("Vulnerabilities", "childhood bereavement, adult stressor"),
                        new Fact("Circumstances", "none"));
    }

    @Test
    void sessionsAreCountedByModeAndThoseOfUnknownModeToo() {
        assertThat(context(
                        OPENED.formatted(""),
                        held(1, ""),
                        held(2, ",'mode':'phone'"),
                        held(3, ",'mode':'in-person','present':['partner']"),
                        held(4, ",'mode':'in-person','present':['parent','partner']")))
                .containsExactly(
                        new Fact("Held", "2 sessions in person, 1 session by phone, 1 session in a mode not recorded"),
                        new Fact("Also present", "partner (sessions 3, 4), parent (session 4)"));
    }

    @Test
    void entriesAreCountedByTheirAuthorsCorrectionsToo() {
        assertThat(context(
                        OPENED.formatted(",'recordedBy':'u-2'"),
                        held(1, ",'recordedBy':'u-1'"),
                        "{'type':'record-corrected','date':'2026-02-05','removes':2,'reason':'r','recordedBy':'u-2'}"))
                .containsExactly(new Fact("Entered by", "u-1 (1 entry), u-2 (2 entries)"));
    }
}

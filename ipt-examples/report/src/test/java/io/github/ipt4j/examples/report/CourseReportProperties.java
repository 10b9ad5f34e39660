package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.HtmlProblem;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Events;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the report of any course. */
final class CourseReportProperties {

    private static final int FORTY_KILOBYTES = 40_000;

    @Provide
    Arbitrary<List<CourseEvent>> journals() {
        return Arbitraries.oneOf(Courses.nearlyValid(), Events.lists().filter(events -> !events.isEmpty()));
    }

    private static AuditedCourse judged(List<CourseEvent> events) {
        return AuditedCourse.of(Course.enforcing(Protocols.standard()), events);
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }

    @Property(tries = 150)
    void everyRejectedEventIsThereWithEveryRuleItBreaks(@ForAll("journals") List<CourseEvent> events) {
        AuditedCourse judged = judged(events);
        List<Verdict> verdicts = judged.verdicts();
        String html = CourseReport.of(judged).html();
        List<Verdict> rejected = verdicts.stream()
                .filter(verdict -> verdict.type() == VerdictType.REJECTED)
                .toList();
        assertThat(count(html, "class=\"judged rejected\"")).isEqualTo(rejected.size());
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).type() == VerdictType.REJECTED) {
                int from = html.indexOf("<span class=\"where\">line " + (i + 1) + ",");
                String article = html.substring(from, html.indexOf("</article>", from));
                for (Rule rule : verdicts.get(i).rules()) {
                    assertThat(article).contains("<code>" + rule.id() + "</code>");
                }
            }
        }
    }

    @Property(tries = 150)
    void everyAdvisoryIsThere(@ForAll("journals") List<CourseEvent> events) {
        AuditedCourse judged = judged(events);
        List<Verdict> verdicts = judged.verdicts();
        String html = CourseReport.of(judged).html();
        String section = html.substring(html.indexOf("<h2 id=\"advisories\">"));
        int end = section.indexOf("</section>");
        long reported = verdicts.stream()
                .mapToLong(verdict -> verdict.advisories().size())
                .sum();
        assertThat(count(section.substring(0, end), "<th scope=\"row\">")).isEqualTo((int) reported);
        verdicts.forEach(verdict -> verdict.advisories()
                .forEach(advisory ->
                        assertThat(section).contains("<code>" + advisory.kind().id() + "</code>")));
    }

    @Property(tries = 60)
    void everyPageIsValidWithNotesAndWithout(@ForAll("journals") List<CourseEvent> events) {
        for (Disclosure disclosure : Disclosure.values()) {
            String html = CourseReport.of(judged(events)).disclosing(disclosure).html();
            assertThat(Run.problems(html)).allMatch(HtmlProblem::warning);
        }
    }

    @Property(tries = 150)
    void noDrawingIsLargerThanFortyKilobytes(@ForAll("journals") List<CourseEvent> events) {
        String html = CourseReport.of(judged(events)).html();
        assertThat(Run.drawings(html)).allMatch(svg -> svg.length() < FORTY_KILOBYTES);
    }
}

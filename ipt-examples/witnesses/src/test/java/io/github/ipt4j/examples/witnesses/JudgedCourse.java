package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course of a cohort, and the library's verdict on each of its events. */
record JudgedCourse(CohortCourse course, List<Verdict> verdicts) {

    static JudgedCourse of(Protocol protocol, CohortCourse submitted) {
        Course course = Course.enforcing(protocol);
        List<Verdict> verdicts = new ArrayList<>();
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            course = verdict.course();
            verdicts.add(verdict);
        }
        return new JudgedCourse(submitted, verdicts);
    }

    /** The verdicts as {@code ipt check --json --cohort} writes them. */
    Stream<String> lines() {
        return IntStream.range(0, verdicts.size()).mapToObj(index -> line(index + 1, verdicts.get(index)));
    }

    private String line(int number, Verdict verdict) {
        return "{\"course\":\"" + course.course() + "\",\"line\":" + number
                + ",\"type\":\"" + verdict.event().type().word()
                + "\",\"verdict\":\"" + verdict.type().word()
                + "\",\"rules\":[" + ids(verdict)
                + "],\"phase\":\"" + verdict.course().state().word()
                + "\",\"sessions\":" + verdict.course().state().sessions() + "}";
    }

    private static String ids(Verdict verdict) {
        return verdict.rules().stream().map(Rule::id).map(id -> '"' + id + '"').collect(Collectors.joining(","));
    }
}

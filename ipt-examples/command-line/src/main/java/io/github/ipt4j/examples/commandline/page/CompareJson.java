package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.judging.UnderProtocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Way;
import io.github.ipt4j.protocol.repair.Repair;

/** A record under a protocol as a line of JSON. */
final class CompareJson {

    private final JsonLines json;

    CompareJson(JsonLines json) {
        this.json = json;
    }

    void write(ReplayedCourse observed, UnderProtocol under) {
        json.line(observed, () -> {
            json.number("accepted", under.count(VerdictType.ACCEPTED));
            json.number("deviating", under.count(VerdictType.DEVIATING));
            json.number("refused", under.count(VerdictType.REJECTED));
            json.texts("refusing", under.refusing(), Rule::id);
            json.number("departures", under.departures());
            json.texts("departing", under.departing(), Rule::id);
            json.number("distance", under.repair().map(Repair::distance));
            tasks(observed.course());
            RiskPage.write(json, observed.risk());
        });
    }

    private void tasks(Course course) {
        ImmutableSet<Task> required = ImmutableSet.copyOf(course.protocol().tasks());
        json.words("done", Sets.intersection(required, course.state().tasksDone()));
        json.words("undone", Sets.difference(required, course.state().tasksDone()));
        if (course.state().status() == CourseStatus.OPEN) {
            Way way = course.wayTo(Destination.conclusion());
            json.object("wayToConclusion", () -> way(way));
        }
    }

    private void way(Way way) {
        json.flag("possible", way.isPossible());
        json.number("moreSessions", way.sessions());
        json.texts("rules", Streams.stream(way.rules()).toList(), Rule::id);
    }
}

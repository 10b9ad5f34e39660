package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.Way;
import io.github.ipt4j.protocol.course.WayStep;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/** What it takes from a course to a destination, as text for a person and as a line of JSON. */
public final class WayForms {

    private WayForms() {}

    /** Writes a way as a page. */
    public static void text(PrintWriter out, Ansi ansi, Voice voice, ReplayedCourse replayed, Way way) {
        TextPage page = new TextPage(out, ansi, false, voice);
        page.begin(replayed);
        page.headed("way.heading");
        lines(way, Function.identity()).forEach(line -> page.line(voice.of(line)));
        if (way.steps().stream().anyMatch(step -> step.earliest().isPresent())) {
            page.said("way.dates");
        }
    }

    /** The lines of a way: how far it is, and each step; or each rule in the way. */
    static List<Message> lines(Way way, Function<WayStep, ? extends Object> words) {
        List<Message> lines = new ArrayList<>(List.of(way.message()));
        for (WayStep step : way.steps()) {
            lines.add(IptWords.FILE.message("way.step", "number", lines.size(), "step", words.apply(step)));
        }
        way.rules().forEach(rule -> lines.add(inTheWay(rule)));
        return lines;
    }

    private static Message inTheWay(Rule rule) {
        return IptWords.FILE.message(
                "way.rule", "rule", rule.id(), "statement", rule.statement(), "remedy", rule.remedy());
    }

    /** Writes a way as a line of JSON. */
    public static void json(PrintWriter out, ReplayedCourse replayed, Way way) {
        JsonLines json = new JsonLines(out);
        json.line(replayed, () -> {
            json.object("destination", () -> destination(json, way.destination()));
            json.flag("possible", way.isPossible());
            json.number("moreSessions", way.sessions());
            json.list("steps", way.steps(), step -> json.object(() -> step(json, step)));
            json.texts("rules", Streams.stream(way.rules()).toList(), Rule::id);
            RiskPage.write(json, replayed.risk());
        });
    }

    private static void destination(JsonLines json, Destination destination) {
        json.text("type", destination.type().word());
        json.text("phase", destination.phase().map(Phase::word));
        json.number("sessions", destination.sessions());
    }

    private static void step(JsonLines json, WayStep step) {
        json.text("type", step.type().word());
        json.text("phase", step.phase().map(Phase::word));
        json.number("sessions", step.sessions());
        json.words("tasks", step.tasks());
        json.number("areas", step.areas());
        json.words("namedAreas", step.namedAreas());
        json.number("after", step.after());
        json.number("earliestAfter", step.possibleAfter().min());
        json.number("latestAfter", step.possibleAfter().max());
        json.text("earliest", step.earliest().map(LocalDate::toString));
        json.text("latest", step.latest().map(LocalDate::toString));
    }
}

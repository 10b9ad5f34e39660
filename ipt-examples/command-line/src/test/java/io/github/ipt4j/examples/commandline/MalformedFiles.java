package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Malformed files of every kind, and commands that read them. */
final class MalformedFiles {

    private static final String CASE = CASES + "role-transition-16.jsonl";

    /** Whole lines of a cohort. */
    private static final List<String> COURSES = List.of(
            "",
            "[]",
            "{\"course\":\"c\"}",
            "{\"course\":\"c\",\"alien\":1}",
            "{\"course\":\"c\",\"events\":1}",
            "{\"course\":\"\",\"events\":[]}",
            "{\"course\":1,\"events\":[]}",
            "{\"course\":\"c\",\"events\":[]} 1",
            "{\"course\":\"c\",\"events\":[" + "[".repeat(40) + "]".repeat(40) + "]}",
            "{\"course\":\"c\",\"events\":[1]}",
            "{\"course\":\"c\",\"events\":[wrong]}");

    /** Events, of which each has one fault. */
    private static final List<String> EVENTS = List.of(
            "{\"type\":\"nothing\"}",
            "{\"type\":\"session-held\",\"type\":\"session-held\"}",
            "{\"type\":\"session-held\"}",
            "{\"type\":\"session-held\",\"date\":\"2026-13-01\"}",
            "{\"type\":\"session-held\",\"date\":\"1800-01-01\"}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1000}",
            "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"recordedAt\":\"now\"}",
            "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"alien\":1}",
            "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"extensions\":{\"plain\":\"\"}}",
            "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"deviation\":{\"rules\":[],\"reason\":\"r\"}}",
            "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\","
                    + "\"deviation\":{\"rules\":[\"session.day\"],\"reason\":\" \"}}",
            "{\"type\":\"course-opened\",\"format\":9}",
            "{\"type\":\"record-corrected\",\"date\":\"2026-01-05\"}",
            "{\"type\":\"record-corrected\",\"removes\":1,\"before\":1,\"date\":\"2026-01-05\"}",
            "{\"type\":\"session-missed\",\"date\":\"2026-01-05\",\"reason\":\"no-show\",\"extensions\":{\"org.example\":\""
                    + "x".repeat(10_001) + "\"}}");

    private static final List<String> ACTIVITIES = List.of(
            "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\"}",
            "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":[1]}",
            "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"total\":99}",
            "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"total\":1.5}",
            "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":1}",
            "{\"type\":\"use-strategy\",\"area\":\"grief\",\"strategy\":\"dispute-stage\"}",
            "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"offered\",\"record\":{\"r\":null}}");

    private static final String PROTOCOL =
            "{\"id\":\"p\",\"title\":\"1\",\"sessions\":{\"min\":4,\"max\":6},\"phases\":{"
                    + "\"initial\":{\"min\":1,\"max\":2},\"intermediate\":{\"min\":1,\"max\":2},\"termination\":{\"min\":1,\"max\":2}},"
                    + "\"cadenceDays\":7,\"setting\":\"individual\",\"minutes\":{\"min\":50,\"max\":60},"
                    + "\"focus\":{\"min\":1,\"max\":2},\"tasks\":{}}";

    private static final List<String> PROTOCOLS = List.of(
            "",
            "{",
            "1",
            PROTOCOL.replace("\"max\":6", "\"max\":1000"),
            PROTOCOL.replace("\"min\":4,\"max\":6", "\"min\":4"),
            PROTOCOL.replace("\"min\":4,\"max\":6", "\"min\":1,\"max\":2"),
            PROTOCOL.replace("\"min\":4,\"max\":6", "\"min\":9,\"max\":9"),
            PROTOCOL.replace("\"initial\":{\"min\":1", "\"initial\":{\"min\":0"),
            PROTOCOL.replace("\"initial\":{\"min\":1,\"max\":2", "\"initial\":{\"min\":7,\"max\":7"),
            PROTOCOL.replace("\"focus\":{\"min\":1,\"max\":2", "\"focus\":{\"min\":1,\"max\":5"),
            PROTOCOL.replace("\"cadenceDays\":7", "\"cadenceDays\":0"),
            PROTOCOL.replace("{}}", "{\"initial\":[\"goals-set\"]}}"),
            PROTOCOL.replace("{}}", "{\"initial\":[\"ipt-explained\",\"ipt-explained\"]}}"));

    private static final String SCALE = "{\"id\":\"own\",\"title\":\"1\",\"source\":\"1\",\"rater\":\"observer\","
            + "\"items\":{\"count\":3,\"min\":1,\"max\":7}}";

    private static final List<String> SCALES = List.of(
            "[]",
            SCALE.replace("\"title\":\"1\"", "\"title\":\" \""),
            SCALE.replace("\"count\":3,\"min\":1", "\"count\":3,\"min\":[1]"),
            SCALE.replace("\"min\":1,\"max\":7", "\"min\":7,\"max\":1"),
            SCALE.replace(",\"items\":{\"count\":3,\"min\":1,\"max\":7}", ""),
            SCALE.replace("}}", "},\"total\":{\"min\":9,\"max\":9}}"),
            SCALE.replace("}}", "},\"bands\":[{\"from\":99,\"title\":\"1\"}]}"),
            SCALE.replace("own", "phq-9"));

    private static final List<String> RATINGS = List.of(
            "",
            "{\"session\":0}",
            "{\"session\":1,\"scale\":\"phq-9\"}",
            "{\"session\":1,\"scale\":\"own\",\"items\":[1,2,9]}",
            "{\"session\":1,\"scale\":\"own\",\"items\":[1,2,3],\"ratedBy\":\"r\",\"recordingSeen\":0}");

    private static final List<String> RECORDS =
            List.of("", "[]", "{\"a\":null}", "{\"a\":1.5}", "{} 1", "{\"a\":1}", "[".repeat(40));

    private final Path folder;
    private final List<String[]> commands = new ArrayList<>();

    private MalformedFiles(Path folder) {
        this.folder = folder;
    }

    /** Commands that read malformed files, which are written to a folder. */
    static List<String[]> commands(Path folder) throws IOException {
        MalformedFiles files = new MalformedFiles(folder);
        files.journals();
        files.cohorts();
        files.others();
        return files.commands;
    }

    private void journals() throws IOException {
        String empty = file("empty.jsonl", "");
        for (String command : List.of("check", "show", "progress", "fidelity", "redact", "exercises suggest")) {
            add(command + " " + empty);
        }
        add("check " + file("latin.jsonl", "\"\u00e4\"".getBytes(ISO_8859_1)));
        add("check " + file("blank.jsonl", "\n"));
        add("check " + file("long.jsonl", " ".repeat((1 << 20) + 1)));
        add("check " + file("cut.jsonl.gz", new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 0, 1}));
        add("correct " + CASE + " --removes 1 --reason r --date 2027-01-05 --adds " + empty);
    }

    private void cohorts() throws IOException {
        Stream<String> events =
                Stream.concat(EVENTS.stream(), ACTIVITIES.stream().map(MalformedFiles::session));
        String cohort = file(
                "wrong.jsonl",
                Stream.concat(COURSES.stream(), events.map(MalformedFiles::course))
                        .collect(Collectors.joining("\n")));
        for (String command : List.of("check", "redact", "progress", "fidelity")) {
            add(command + " --cohort " + cohort);
        }
        add("cohort " + cohort);
        add("check --cohort " + file("none.jsonl", ""));
    }

    private static String session(String activity) {
        return "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[" + activity + "]}";
    }

    private static String course(String event) {
        return "{\"course\":\"c\",\"events\":[" + event + "]}";
    }

    private void others() throws IOException {
        String scale = file("own.json", SCALE);
        for (String protocol : PROTOCOLS) {
            add("protocols show " + file("protocol.json", protocol));
        }
        for (String wrong : SCALES) {
            add("fidelity --scales " + file("scale.json", wrong) + " " + CASE);
        }
        for (String ratings : RATINGS) {
            add("fidelity --scales " + scale + " --ratings " + file("ratings.jsonl", ratings) + " " + CASE);
        }
        for (String wrong : RECORDS) {
            add("exercises worksheet distress-skills --fill " + file("record.json", wrong));
        }
        add("protocols show " + file("large.json", " ".repeat((1 << 20) + 1)));
    }

    private void add(String command) {
        commands.add(command.split(" "));
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    /** A file of its own, whose name begins with a number. */
    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(commands.size() + "-" + name), bytes).toString();
    }
}

package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Every command. */
final class CommandList {

    /** What people read. */
    static final String FOR_PEOPLE = """
            --help
            check --help
            exercises worksheet --help
            simulate --help
            check %1$s
            check --advisories %3$s
            check nowhere
            check --from 0 x
            cohort --submitted x
            cohort --help
            check
            check --observe %1$s
            check --protocol
            check --jsn x
            chek
            show %1$s
            show --as-of 3 %1$s
            show %4$s
            show %5$s
            way %1$s
            way --to termination %3$s
            way --to refused %3$s
            way --to 3 %4$s
            way --to nowhere %1$s
            repair %1$s
            repair %3$s
            repair --observe --protocol ipt-brief %1$s
            compare --protocol ipt-acute --protocol ipt-brief %1$s
            compare --protocol ipt-standard %4$s
            correct %1$s --removes 3 --reason slip --date 2027-01-05 --dry-run
            correct %1$s
            correct %1$s --reason slip --date 2027-01-05
            show --as-of 999 %1$s
            simulate --seed 1 --adherence 2
            new --date 1900-01-01
            progress %1$s
            fidelity %1$s
            fidelity %4$s
            fidelity --scales %6$s --ratings %7$s %1$s
            protocols
            protocols list
            protocols list --json --markdown
            protocols diff ipt-standard ipt-brief
            protocols show ipt-standard
            protocols show none
            protocols show --mermaid ipt-standard
            protocols show --dot ipt-standard
            protocols verify %8$s
            scales list
            scales show hamd-17
            scales show who-5
            scales show phq-9
            exercises list
            exercises show meditation
            exercises show none
            exercises worksheet distress-skills
            exercises worksheet distress-skills --paper a6
            exercises worksheet distress-skills --format html --paper LETTER
            exercises handout --protocol ipt-standard
            exercises suggest %1$s
            exercises check %1$s
            exercises play --fast meditation breathing
            rules
            rules --markdown
            protocols list --markdown
            play --help
            play --cases %1$s
            report --help
            report %1$s %1$s -o nowhere.html
            report --cohort --include-notes %2$s -o nowhere.html
            note --help
            note --session 99 %1$s -o nowhere.html
            plan --help
            summary --help
            fhir --help
            fhir -o nowhere.json
            fhir --unit { %1$s -o nowhere.json
            from-fhir --help
            from-fhir nowhere -o nowhere.jsonl
            from-fhir nowhere
            calendar --help
            chart --help
            chart ipt-breif
            help
            help check
            help chek
            exercises
            man
            new --date tomorrow
            simulate --seed one
            tables --help
            tables %1$s -o .
            --version
            """;

    /** What programs read. */
    static final String FOR_PROGRAMS = """
            check --json --advisories %1$s
            check --observe --cohort --json %2$s
            redact %1$s
            redact --cohort %2$s
            progress --json %1$s
            progress --cohort %2$s
            fidelity --json %1$s
            fidelity --cohort %2$s
            way --json --to termination %3$s
            repair --json %3$s
            repair --cohort %2$s
            compare --json --protocol ipt-acute %1$s
            compare --cohort --protocol ipt-acute %2$s
            cohort %2$s
            cohort --repairs %2$s
            cohort --xes %2$s
            cohort --xes --submitted --observe %2$s
            protocols list --json
            protocols show --json ipt-standard
            protocols show --declare ipt-standard
            scales list --json
            scales show who-5 --json
            completion
            new --date 2026-01-05
            simulate --seed 1 --courses 3
            """;

    /** With a title that has no letters of any language. */
    private static final String SCALE = "{\"id\":\"own\",\"title\":\"1\",\"source\":\"1\",\"rater\":\"observer\","
            + "\"items\":{\"count\":3,\"min\":1,\"max\":7}}";

    private static final String RATINGS = "{\"session\":1,\"scale\":\"own\",\"items\":[6,null,7],"
            + "\"ratedBy\":\"r\",\"recordingSeen\":true,\"date\":\"2026-03-01\"}\n"
            + "{\"session\":40,\"scale\":\"own\",\"total\":3,\"ratedBy\":\"r\",\"recordingSeen\":false}\n";

    /** Soon explored, and with a title likewise. */
    private static final String PROTOCOL = "{\"id\":\"o\",\"title\":\"1\",\"sessions\":{\"min\":3,\"max\":4},"
            + "\"phases\":{\"initial\":{\"min\":1,\"max\":1},\"intermediate\":{\"min\":1},\"termination\":{\"min\":1,\"max\":1}},"
            + "\"cadenceDays\":14,\"setting\":\"individual\",\"minutes\":{\"min\":45,\"max\":50},"
            + "\"focus\":{\"min\":1,\"max\":2},\"tasks\":{}}";

    private CommandList() {}

    /** The commands of a list, on the published cases and on a cohort that is written to a folder. */
    static List<String[]> of(String commands, Path folder) throws IOException {
        Path cohort = Files.writeString(
                folder.resolve("cohort.jsonl"),
                Run.of("simulate", "--seed", "2", "--courses", "5").out());
        return String.format(
                        Locale.ROOT,
                        commands,
                        CASES + "role-transition-16.jsonl",
                        cohort,
                        CASES + "early-end-refused.jsonl",
                        CASES + "deviation-fifth-initial-session.jsonl",
                        CASES + "maintenance-corrected.jsonl",
                        Files.writeString(folder.resolve("scale.json"), SCALE),
                        Files.writeString(folder.resolve("ratings.jsonl"), RATINGS),
                        Files.writeString(folder.resolve("protocol.json"), PROTOCOL))
                .lines()
                .map(line -> line.split(" "))
                .toList();
    }
}

package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation that lists the rules, made from the rules themselves. */
public final class RulesPage {

    private final Voice voice;

    private RulesPage(Wording wording) {
        this.voice = IptWords.DOCUMENTATION.in(wording);
    }

    /** The whole page, in Markdown. */
    public static String markdown(Wording wording) {
        return new RulesPage(wording).page();
    }

    private String page() {
        return voice.say("rules.introduction")
                + rows(Stream.of(Rule.values()).map(this::row))
                + voice.say("rules.advisories")
                + rows(Stream.of(AdvisoryKind.values()).map(this::row))
                + voice.say("rules.tasks")
                + rows(Stream.of(Task.values()).map(this::row))
                + voice.say("rules.room")
                + voice.say("sources")
                + rows(sources().map(this::row));
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(Rule rule) {
        return voice.say(
                "rule",
                "rule",
                rule.id(),
                "waivable",
                TextPage.answer(Optional.of(rule.isWaivable())),
                "statement",
                rule.statement(),
                "remedy",
                rule.remedy(),
                "source",
                rule.source());
    }

    private String row(Task task) {
        return voice.say(
                "task",
                "task",
                task.word(),
                "phase",
                task.phase(),
                "instruction",
                task.instruction(),
                "phases",
                task.countsIn().stream().sorted().toList(),
                "source",
                task.source());
    }

    private String row(AdvisoryKind kind) {
        return voice.say(
                "advisory",
                "advisory",
                kind.id(),
                "statement",
                kind.statement(),
                "suggestion",
                kind.suggestion(),
                "source",
                kind.source());
    }

    private String row(Source source) {
        return voice.say("source", "mark", source, "citation", source.citation());
    }

    /** Those of the rules, advisories and tasks; those of the protocols stand on their own page. */
    private static Stream<Source> sources() {
        return Stream.of(
                        Stream.of(Rule.values()).map(Rule::source),
                        Stream.of(AdvisoryKind.values()).map(AdvisoryKind::source),
                        Stream.of(Task.values()).map(Task::source))
                .flatMap(sources -> sources)
                .sorted()
                .distinct();
    }
}

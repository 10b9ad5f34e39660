package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.core.testing.PseudoLanguage;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.journal.ScaleFile;
import io.github.ipt4j.protocol.verification.Property;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** In a language whose every letter has an accent, no plain word is left but ids and names. */
final class PseudoLanguageTest {

    private static final String TAG = PseudoLanguage.LOCALE.toLanguageTag();

    /** Words of plain letters, with nothing accented at either end; of two letters or more. */
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z]{2,}(?![\\p{L}\\p{M}])");

    /** Options, names of files, labels in capitals, tags, and months of dates. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}-])--?[a-z][a-z-]*|\\S+\\.(?:jsonl?|md|gz)\\b|\\b[A-Z][A-Z0-9|-]+\\b|\\b[a-z]+-[A-Z]{2}\\b"
                    + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d+, \\d{4}|doi:\\S+");

    @TempDir
    private Path folder;

    @Test
    void noPlainWordIsLeft() throws Exception {
        assertThat(plain(CommandList.of(CommandList.FOR_PEOPLE, folder))).isEmpty();
    }

    @Test
    void noPlainWordIsLeftOfWhatIsMalformed() throws Exception {
        Pattern words = wordsOfFiles();
        List<String> left = PseudoLanguage.<List<String>>during(() -> MalformedFiles.commands(folder).stream()
                .flatMap(command -> plain(
                        command,
                        new Run(
                                2,
                                "",
                                words.matcher(NAMES.matcher(Run.in(TAG, command).err())
                                                .replaceAll(" "))
                                        .replaceAll(" "))))
                .toList());
        assertThat(left).isEmpty();
    }

    private static List<String> plain(List<String[]> commands) throws Exception {
        return PseudoLanguage.<List<String>>during(() -> commands.stream()
                .flatMap(command -> plain(command, Run.in(TAG, command)))
                .toList());
    }

    private static Stream<String> plain(String[] command, Run run) {
        return (shown(run.out()) + "\n" + run.err())
                .lines()
                .flatMap(line -> PLAIN.matcher(withoutNames(line))
                        .results()
                        .map(MatchResult::group)
                        .map(word -> String.join(" ", command) + ": " + word + " in: " + line));
    }

    /** A page as it is shown: HTML without tags and style, Markdown without code and links, a chart by its labels. */
    private static String shown(String text) {
        if (text.startsWith("<!DOCTYPE html>")) {
            return text.replaceAll("(?s)<style>.*?</style>|<[^>]*>|&[a-z0-9#]+;", " ");
        }
        if (text.startsWith("---\ntitle: ") || text.startsWith("digraph ")) {
            String labels =
                    LABEL.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
            return labels.replaceAll("<br/>|\\\\n", " ");
        }
        return text.startsWith("# ") ? text.replaceAll("(?<=\\S)\n(?=[^\n|#-])|`[^`\n]*`|\\]\\([^)]*\\)", " ") : text;
    }

    private static String withoutNames(String line) {
        String rest = line.replace("\\-", "-"); // As the manual page writes hyphens.
        for (String words : OWNERS_WORDS) {
            rest = rest.replace(words, " ");
        }
        return NAMES.matcher(IDS.matcher(rest).replaceAll(" ")).replaceAll(" ");
    }

    /** What stands on a chart: in quotes, and behind the steps of Mermaid. */
    private static final Pattern LABEL = Pattern.compile("\"[^\"]*\"| : .*");

    /** Citations, and the wording of scales with what its owners ask to be stated, the longest first. */
    private static final List<String> OWNERS_WORDS = Stream.concat(
                    Stream.of(Source.values()).map(Source::citation),
                    Scales.all().stream().flatMap(PseudoLanguageTest::ownersWords))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static Stream<String> ownersWords(Scale scale) {
        Stream<ScaleItem> items = Stream.concat(scale.items().stream(), scale.difficulty().stream());
        return Stream.of(
                        Stream.of(scale.source()),
                        Stream.of(scale.license())
                                .filter(WordingLicense::permitsWording)
                                .map(WordingLicense::notice),
                        scale.stem().stream(),
                        items.flatMap(item -> Stream.concat(item.wording().stream(), item.answers().stream())))
                .flatMap(words -> words);
    }

    /** Every id. */
    private static final Pattern IDS = pattern(ids());

    /** Any of some words, the longest first. */
    private static Pattern pattern(Stream<String> words) {
        return Pattern.compile(words.distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])")));
    }

    /** What files call things: the words of events, of protocols and of scales, and those of ratings. */
    private static Pattern wordsOfFiles() throws IOException {
        String files = Resources.toString(
                        Resources.getResource(JournalFormat.class, "event.schema.json"), StandardCharsets.UTF_8)
                + ProtocolFile.write(Protocols.standard())
                + Scales.all().stream().map(ScaleFile::write).collect(Collectors.joining())
                + "\"ratedBy\",\"recordingSeen\",\"bands\",\"rater\",\"ages\",\"uses\",\"own\"";
        return pattern(Pattern.compile("(?<=\")[a-z][A-Za-z-]*(?=\")")
                .matcher(files)
                .results()
                .map(MatchResult::group));
    }

    private static Stream<String> ids() {
        return Stream.of(
                        Stream.of(Rule.values()).map(Rule::id),
                        Stream.of(AdvisoryKind.values()).map(AdvisoryKind::id),
                        Stream.of(Source.values()).map(Source::mark),
                        words(EventType.values(), Task.values(), Phase.values(), Property.values()),
                        Protocols.shipped().keySet().stream(),
                        Scales.all().stream().map(Scale::id),
                        ExerciseCatalog.load(PseudoLanguageTest.class.getClassLoader()).modules().stream()
                                .flatMap(PseudoLanguageTest::idsOf),
                        commandNames(Ipt.commandLine()),
                        Stream.of("ipt", "text", "html", "a4", "letter", "what-is-ipt", "depression-can-be-treated"),
                        Stream.of("grief-childhood-loss", "chek", "nowhere"))
                .flatMap(ids -> ids);
    }

    private static Stream<String> idsOf(ExerciseModule module) {
        Edition edition = module.defaultEdition();
        return Stream.of(
                        Stream.of(module.id()),
                        edition.worksheets().stream().map(Worksheet::id),
                        edition.scripts().stream().map(Script::id))
                .flatMap(ids -> ids);
    }

    private static Stream<String> words(VocabularyTerm[]... vocabularies) {
        return Stream.of(vocabularies).flatMap(Stream::of).map(VocabularyTerm::word);
    }

    private static Stream<String> commandNames(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), commandNames(entry.getValue())));
    }
}

package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.ReadingWords;
import io.github.ipt4j.examples.shared.words.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measures and findings of a Bundle from elsewhere, for people. */
public final class ForeignReport {

    private static final String UNKNOWN = "–";
    private static final String BETWEEN = "  ";

    private final Voice voice;

    /**
     * A report in a language.
     *
     * @param wording the language
     */
    public ForeignReport(Wording wording) {
        this.voice = ReadingWords.FILE.in(wording);
    }

    /**
     * Writes a table of the measures, and the findings under it, by what follows from them.
     *
     * @param read what was read
     * @return its lines; nothing in them is private but dates and scores
     */
    public ImmutableList<String> lines(ForeignMeasures read) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        findings(read, FindingEffect.SAFETY, lines);
        lines.add(voice.say("measures", "count", read.measures().size()));
        if (!read.measures().isEmpty()) {
            lines.addAll(table(read.measures()));
        }
        for (FindingEffect effect : FindingEffect.values()) {
            if (effect != FindingEffect.SAFETY) {
                findings(read, effect, lines);
            }
        }
        return lines.build();
    }

    private void findings(ForeignMeasures read, FindingEffect effect, ImmutableList.Builder<String> lines) {
        List<ForeignFinding> findings = read.findings().stream()
                .filter(finding -> finding.kind().effect() == effect)
                .toList();
        if (!findings.isEmpty()) {
            lines.add(voice.say("effect." + effect.word()));
            findings.forEach(finding -> lines.add(BETWEEN + voice.of(finding)));
        }
    }

    private List<String> table(List<ForeignMeasure> measures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                voice.say("column.date"),
                voice.say("column.subject"),
                voice.say("column.scale"),
                voice.say("column.total"),
                voice.say("column.items"),
                voice.say("column.suicide"),
                voice.say("column.place")));
        measures.forEach(measure -> rows.add(row(measure)));
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Strings.padEnd(row.get(column), widths[column], ' '))
                .collect(Collectors.joining(BETWEEN, BETWEEN, ""))
                .stripTrailing();
    }

    private List<String> row(ForeignMeasure measure) {
        return ImmutableList.of(
                measure.day().map(voice::of).or(measure::written).orElse(UNKNOWN),
                number(measure.subject()),
                measure.assessment().scale().id(),
                number(measure.assessment().total()),
                measure.assessment()
                        .items()
                        .map(items -> items.stream().map(ForeignReport::number).collect(Collectors.joining(" ")))
                        .orElse(UNKNOWN),
                suicide(measure),
                measure.source().place().path());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : UNKNOWN;
    }

    private String suicide(ForeignMeasure measure) {
        if (!measure.assessment().asksAboutSuicide()) {
            return voice.say("suicide.not-asked");
        }
        Optional<Boolean> above = measure.assessment().suicideItemAnswered();
        return above.map(yes -> voice.say(yes ? "suicide.above-zero" : "suicide.zero"))
                .orElseGet(() -> voice.say("suicide.unknown"));
    }
}

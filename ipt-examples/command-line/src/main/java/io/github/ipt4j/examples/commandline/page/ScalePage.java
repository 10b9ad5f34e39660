package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** Writes a scale as a person wants to read it, with its wording where that may be given. */
public final class ScalePage {

    private final PrintWriter out;
    private final Voice voice;

    /** A page that is written to an output. */
    public ScalePage(PrintWriter out, Voice voice) {
        this.out = out;
        this.voice = voice;
    }

    /** Writes the page of a scale. */
    public void write(Scale scale) {
        say("titled", "id", scale.id(), "title", scale);
        indented("scale.source", "source", scale.source());
        indented("scale.rater", "rater", scale.rater());
        indented("scale.license", "notice", scale.license());
        out.println();
        scale.stem().ifPresent(out::println);
        for (int number = 1; number <= scale.items().size(); number++) {
            ScaleItem item = scale.items().get(number - 1);
            Bounds scores = scale.scores(number);
            say("scale.item", "number", number, "wording", wording(item), "scores", scores);
            answers(scores, item);
        }
        scale.difficulty().ifPresent(this::difficulty);
        scoring(scale);
    }

    private void difficulty(ScaleItem item) {
        Bounds scores = Bounds.between(0, 3);
        say("scale.also", "wording", wording(item), "scores", scores);
        answers(scores, item);
    }

    private static Object wording(ScaleItem item) {
        return item.wording().<Object>map(known -> known).orElseGet(() -> IptWords.FILE.message("scale.not-worded"));
    }

    private void answers(Bounds scores, ScaleItem item) {
        for (int i = 0; i < item.answers().size(); i++) {
            out.println("     " + (scores.min() + i) + "  " + item.answers().get(i));
        }
    }

    private void scoring(Scale scale) {
        String direction = scale.direction() == Direction.MORE_IS_BETTER ? "more-is-better" : "more-is-worse";
        out.println();
        say("scale.total." + direction, "range", scale.totalRange());
        scale.bands().forEach(band -> indented("scale.band", "from", band.from(), "band", band));
        scale.caseness().ifPresent(total -> caseness(scale, direction, total));
        scale.remission().ifPresent(total -> say("scale.remission." + direction, "total", total));
        scale.reliableChange().ifPresent(points -> say("scale.reliable-change", "points", points));
        numbers("scale.suicide-items", scale.suicideItems());
        numbers("scale.reversed-items", scale.reversedItems());
    }

    private void caseness(Scale scale, String direction, int total) {
        scale.caseCondition()
                .ifPresentOrElse(
                        also -> say("scale.case-with." + direction, "total", total, "condition", also),
                        () -> say("scale.case." + direction, "total", total));
    }

    private void numbers(String key, Set<Integer> numbers) {
        if (!numbers.isEmpty()) {
            say(key, "items", List.copyOf(numbers));
        }
    }

    private void say(String key, Object... values) {
        out.println(voice.say(key, values));
    }

    private void indented(String key, Object... values) {
        out.println("  " + voice.say(key, values));
    }
}

package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.CorrectionEffect;
import io.github.ipt4j.protocol.course.CorrectionEffect.Advised;
import io.github.ipt4j.protocol.course.CorrectionEffect.Renumbered;
import io.github.ipt4j.protocol.course.CorrectionEffect.Taken;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Difference;
import io.github.ipt4j.protocol.course.Verdict;
import java.io.PrintWriter;
import java.util.function.Function;

/** What a correction changes, or why it is refused, as text for a person. */
public final class CorrectionPage {

    private final PrintWriter out;
    private final Voice voice;

    /** A page that is written to an output. */
    public CorrectionPage(PrintWriter out, Voice voice) {
        this.out = out;
        this.voice = voice;
    }

    /** Writes the verdict on a correction, and what it changes. */
    public void write(Verdict verdict) {
        out.println(voice.say("correction", "verdict", verdict.type()));
        verdict.violations().forEach(violation -> row(Reasons.of(violation)));
        verdict.correction().ifPresent(this::effect);
        verdict.correction().ifPresent(effect -> standing(verdict.course().state()));
        verdict.advisories().forEach(advisory -> row(Reasons.of(advisory)));
    }

    private void effect(CorrectionEffect effect) {
        effect.removed().ifPresent(entry -> row(message("correction.removed", "entry", number(entry))));
        effect.added().ifPresent(entry -> row(message("correction.added", "entry", number(entry))));
        effect.renumbered().forEach(session -> row(renumbered(session)));
        difference(effect.tasks(), "correction.tasks", task -> message("correction.task", "task", task.word()));
        difference(
                effect.deviations(),
                "correction.deviations",
                entry -> message("correction.entry", "entry", number(entry)));
        difference(effect.measures(), "correction.measures", CorrectionPage::measure);
        difference(effect.flags(), "correction.flags", flag -> message("correction.flag", "date", flag.opened()));
        difference(effect.advisories(), "correction.advisories", CorrectionPage::advised);
    }

    private static Message message(String key, Object... values) {
        return IptWords.FILE.message(key, values);
    }

    private static String number(int entry) {
        return Integer.toString(entry);
    }

    private static Message renumbered(Renumbered session) {
        return message(
                "correction.renumbered", "from", session.from(), "entry", number(session.entry()), "to", session.to());
    }

    private static Message measure(Taken taken) {
        return message("correction.measure", "scale", taken.assessment().scale().id(), "date", taken.date());
    }

    private static Message advised(Advised advised) {
        return message("correction.advisory", "advisory", advised.kind().id(), "entry", number(advised.entry()));
    }

    /** What came and what went, under keys that end so. */
    private <T> void difference(Difference<T> difference, String key, Function<T, Message> words) {
        differences(difference.came(), key + ".came", words);
        differences(difference.went(), key + ".went", words);
    }

    private <T> void differences(ImmutableList<T> things, String key, Function<T, Message> words) {
        if (!things.isEmpty()) {
            row(message(key, "things", things.stream().map(words).toList()));
        }
    }

    private void standing(CourseState state) {
        row(message("correction.standing", "standing", Standing.of(state), "count", state.sessions()));
    }

    private void row(Message message) {
        out.println("  " + voice.of(message));
    }
}

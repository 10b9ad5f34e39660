package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.course.CorrectionEffect;
import io.github.ipt4j.protocol.course.CorrectionEffect.Advised;
import io.github.ipt4j.protocol.course.CorrectionEffect.Renumbered;
import io.github.ipt4j.protocol.course.CorrectionEffect.Taken;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Difference;
import io.github.ipt4j.protocol.course.Verdict;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a correction changes, or why it is refused, as text for a person. */
public final class CorrectionPage {

    private final PrintWriter out;

    /** A page that is written to an output. */
    public CorrectionPage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the verdict on a correction, and what it changes. */
    public void write(Verdict verdict) {
        out.println("The correction is " + verdict.type().word() + ".");
        verdict.violations().forEach(violation -> row(violation.toString()));
        verdict.correction().ifPresent(this::effect);
        verdict.correction().ifPresent(effect -> standing(verdict.course().state()));
        verdict.advisories().forEach(advisory -> row(advisory.toString()));
    }

    private void effect(CorrectionEffect effect) {
        effect.removed().ifPresent(entry -> row("entry " + entry + " is no longer in force"));
        effect.added().ifPresent(entry -> row("entry " + entry + " is added"));
        effect.renumbered().forEach(session -> row(renumbered(session)));
        difference(effect.tasks(), "done", "no longer done", task -> "task " + task.word());
        difference(effect.deviations(), "deviates", "conforms", entry -> "entry " + entry);
        difference(effect.measures(), "counts", "no longer counts", CorrectionPage::measure);
        difference(effect.flags(), "recorded", "no longer recorded", flag -> "concern of " + flag.opened());
        difference(effect.advisories(), "reported", "no longer reported", CorrectionPage::advised);
    }

    private static String renumbered(Renumbered session) {
        return "session " + session.from() + " (entry " + session.entry() + ") is now session " + session.to();
    }

    private static String measure(Taken taken) {
        return taken.assessment().scale().id() + " of " + taken.date();
    }

    private static String advised(Advised advised) {
        return "advisory " + advised.kind().id() + " on entry " + advised.entry();
    }

    private <T> void difference(Difference<T> difference, String came, String went, Function<T, String> words) {
        differences(difference.came(), came, words);
        differences(difference.went(), went, words);
    }

    private <T> void differences(ImmutableList<T> things, String which, Function<T, String> words) {
        if (!things.isEmpty()) {
            row(which + ": " + things.stream().map(words).collect(Collectors.joining(", ")));
        }
    }

    private void standing(CourseState state) {
        row("the course: " + state.word() + ", " + Plural.count(state.sessions(), "session"));
    }

    private void row(String text) {
        out.println("  " + text);
    }
}

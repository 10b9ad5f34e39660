package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.judging.CorrectionLines;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.Verdict;
import java.io.PrintWriter;

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
        CorrectionLines.byIds(verdict).forEach(this::row);
        verdict.advisories().forEach(advisory -> row(Reasons.of(advisory)));
    }

    private void row(Message message) {
        out.println("  " + voice.of(message));
    }
}

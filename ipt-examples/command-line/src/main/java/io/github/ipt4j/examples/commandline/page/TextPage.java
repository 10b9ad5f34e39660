package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import io.github.ipt4j.examples.shared.words.Voice;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A page of text for people: headings, rows and tables. */
final class TextPage {

    private final PrintWriter out;
    private final StyledOutput styled;
    private final boolean namesFiles;
    private final Voice voice;

    TextPage(PrintWriter out, Ansi ansi, boolean namesFiles, Voice voice) {
        this.out = out;
        this.voice = voice;
        this.styled = new StyledOutput(out, ansi);
        this.namesFiles = namesFiles;
    }

    /** The language of the page. */
    Voice voice() {
        return voice;
    }

    /** Says which course follows, and what is urgent or left out. */
    void begin(ReplayedCourse replayed) {
        if (namesFiles) {
            out.println();
            out.println(replayed.file());
        }
        RiskPage.notice(replayed.audited()).map(voice::of).ifPresent(styled::urgent);
        ReadingNotices.of(replayed.audited(), voice.wording()).forEach(styled::urgent);
    }

    /** A heading of the file of words. */
    void headed(String key, Object... values) {
        heading(voice.say(key, values));
    }

    /** A line of the file of words. */
    void said(String key, Object... values) {
        line(voice.say(key, values));
    }

    void heading(String words) {
        out.println();
        styled.heading(words);
    }

    /** A line under its heading, without spaces at its end. */
    void line(String text) {
        out.println("  " + text.stripTrailing());
    }

    static Message answer(Optional<Boolean> answer) {
        return IptWords.FILE.message(
                answer.map(yes -> yes ? "answer.yes" : "answer.no").orElse("answer.unknown"));
    }

    /** Terms, as the value of a message. */
    static List<VocabularyTerm> terms(Collection<? extends VocabularyTerm> terms) {
        return List.copyOf(terms);
    }

    static String list(Collection<?> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

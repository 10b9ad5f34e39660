package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A page of text for people: headings, rows and tables. */
final class TextPage {

    private final PrintWriter out;
    private final StyledOutput styled;
    private final boolean namesFiles;

    TextPage(PrintWriter out, Ansi ansi, boolean namesFiles) {
        this.out = out;
        this.styled = new StyledOutput(out, ansi);
        this.namesFiles = namesFiles;
    }

    /** Says which course follows, and what is urgent or left out. */
    void begin(ReplayedCourse replayed) {
        if (namesFiles) {
            out.println();
            out.println(replayed.file());
        }
        RiskPage.notice(replayed.audited()).ifPresent(styled::urgent);
        ReadingNotices.of(replayed.audited()).forEach(styled::urgent);
    }

    void heading(String words) {
        out.println();
        styled.heading(words);
    }

    /** A line under its heading, without spaces at its end. */
    void line(String text) {
        out.println("  " + text.stripTrailing());
    }

    static String answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("–");
    }

    static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.isEmpty()
                ? "none"
                : terms.stream().map(VocabularyTerm::word).collect(Collectors.joining(", "));
    }

    static String list(Collection<?> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Strings;
import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Words in color and weight, on a terminal only; whatever is colored is also said. */
public final class StyledOutput {

    private final PrintWriter out;
    private final Ansi ansi;

    /** Words that are written to an output, in color if that is enabled. */
    public StyledOutput(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** A verdict, as wide as the widest. */
    static String verdict(VerdictType type, Voice voice, Ansi ansi) {
        int widest = Stream.of(VerdictType.values())
                .mapToInt(other -> voice.of(other).length())
                .max()
                .orElseThrow();
        String words = Strings.padEnd(voice.of(type), widest, ' ');
        return switch (type) {
            case ACCEPTED -> styled(ansi, words, Style.fg_green);
            case DEVIATING -> styled(ansi, words, Style.fg_yellow);
            case REJECTED -> styled(ansi, words, Style.fg_red, Style.bold);
        };
    }

    /** Writes a line that is a heading. */
    public void heading(String words) {
        print(words, Style.bold);
        out.println();
    }

    /** Writes a line that is urgent. */
    public void urgent(String words) {
        print(words, Style.fg_red, Style.bold);
        out.println();
    }

    private void print(String words, IStyle... styles) {
        TextOutput.asIs(out, styled(ansi, words, styles));
    }

    private static String styled(Ansi ansi, String words, IStyle... styles) {
        String line = VisibleText.line(words);
        return ansi.enabled() ? Style.on(styles) + line + Style.reset.off() : line;
    }
}

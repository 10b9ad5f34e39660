package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.PrintWriter;
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

    /** Writes the verdict, as wide as the widest. */
    void verdict(VerdictType type) {
        switch (type) {
            case ACCEPTED -> print("accepted ", Style.fg_green);
            case DEVIATING -> print("deviating", Style.fg_yellow);
            case REJECTED -> print("rejected ", Style.fg_red, Style.bold);
        }
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
        String line = VisibleText.line(words);
        TextOutput.asIs(out, ansi.enabled() ? Style.on(styles) + line + Style.reset.off() : line);
    }
}

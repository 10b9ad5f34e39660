package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.VerdictType;
import picocli.CommandLine.Help.Ansi;

/** Color and weight, on a terminal only; whatever is colored is also said. */
final class Style {

    private final Ansi ansi;

    Style(Ansi ansi) {
        this.ansi = ansi;
    }

    /** The verdict, as wide as the widest. */
    String verdict(VerdictType type) {
        return switch (type) {
            case ACCEPTED -> ansi.string("@|green accepted |@");
            case DEVIATING -> ansi.string("@|yellow deviating|@");
            case REJECTED -> ansi.string("@|red,bold rejected |@");
        };
    }

    /** A heading; the words are this program's own. */
    String heading(String words) {
        return ansi.string("@|bold " + words + "|@");
    }

    /** Something urgent; the words are this program's own. */
    String urgent(String words) {
        return ansi.string("@|red,bold " + words + "|@");
    }
}

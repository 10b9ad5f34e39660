package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a scale as a person wants to read it, with its wording where that may be given. */
public final class ScalePage {

    private final PrintWriter out;

    /** A page that is written to an output. */
    public ScalePage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the page of a scale. */
    public void write(Scale scale) {
        out.println(scale.id() + ": " + scale.title());
        out.println("  Source: " + scale.source());
        out.println("  Rated by: " + Wording.english().of(scale.rater()));
        out.println("  License: " + scale.license().notice());
        out.println();
        scale.stem().ifPresent(out::println);
        for (int number = 1; number <= scale.items().size(); number++) {
            item(number + ".", scale.scores(number), scale.items().get(number - 1));
        }
        scale.difficulty().ifPresent(item -> item("Also:", Bounds.between(0, 3), item));
        scoring(scale);
    }

    private void item(String number, Bounds scores, ScaleItem item) {
        out.println(number + " " + item.wording().orElse("(not worded here)") + " [" + scores + "]");
        for (int i = 0; i < item.answers().size(); i++) {
            out.println("     " + (scores.min() + i) + "  " + item.answers().get(i));
        }
    }

    private void scoring(Scale scale) {
        out.println();
        out.println("Total: " + scale.totalRange()
                + (scale.direction() == Direction.MORE_IS_BETTER ? ", more is better" : ""));
        scale.bands().forEach(band -> out.println("  from " + band.from() + ": " + band.title()));
        boolean less = scale.direction() == Direction.MORE_IS_WORSE;
        scale.caseness()
                .ifPresent(total -> out.println("A case: " + total + (less ? " or more" : " or less")
                        + scale.casenessRequires()
                                .map(also -> ", and only with " + also)
                                .orElse("")));
        scale.remission().ifPresent(total -> out.println("Remission: " + (less ? "below " : "above ") + total));
        scale.reliableChange().ifPresent(points -> out.println("Reliable change: " + points + " points"));
        numbers("Items about suicide", scale.suicideItems());
        numbers("Items printed from the highest score", scale.reversedItems());
    }

    private void numbers(String what, Set<Integer> numbers) {
        if (!numbers.isEmpty()) {
            out.println(what + ": "
                    + numbers.stream().map(number -> Integer.toString(number)).collect(Collectors.joining(", ")));
        }
    }
}

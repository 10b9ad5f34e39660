package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.chart.ChartState;
import io.github.ipt4j.protocol.chart.ChartStep;
import java.util.List;
import java.util.stream.Stream;

/**
 * A box with lines of text.
 *
 * @param lines the lines, from the top
 * @param indent what is left free before all lines but the first, in pixels
 */
record Box(ImmutableList<TextLine> lines, double indent) {

    /** What is left free between the text and the sides, in pixels. */
    static final double BESIDE = 18;

    /** What is left free above and below the text, in pixels. */
    static final double ABOVE = 9;

    private static final double FOR_CHECK_MARKS = 22;

    /** What stands in a state: its name, and what is to be known of it. */
    static Box of(ChartState state, Voice voice) {
        return new Box(lines(state.lines(), voice, TextStyle.NAME, TextStyle.DETAIL), 0);
    }

    /** What stands on a step that is gated: the tasks. */
    static Box of(ChartStep step, Voice voice) {
        Stream<Message> heading = Stream.of(ChartWords.FILE.message("gate"));
        Stream<Message> tasks = step.tasks().stream().map(Task::instruction);
        return new Box(
                lines(Stream.concat(heading, tasks).toList(), voice, TextStyle.HEADING, TextStyle.TASK),
                FOR_CHECK_MARKS);
    }

    private static ImmutableList<TextLine> lines(
            List<Message> messages, Voice voice, TextStyle first, TextStyle others) {
        List<String> texts = messages.stream().map(voice::of).toList();
        return Stream.concat(
                        texts.stream().limit(1).map(text -> new TextLine(text, first)),
                        texts.stream().skip(1).map(text -> new TextLine(text, others)))
                .collect(ImmutableList.toImmutableList());
    }

    double width() {
        double text = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        return Math.ceil(text + indent + 2 * BESIDE);
    }

    double height() {
        return lines.stream().mapToDouble(line -> line.style().height()).sum() + 2 * ABOVE;
    }
}

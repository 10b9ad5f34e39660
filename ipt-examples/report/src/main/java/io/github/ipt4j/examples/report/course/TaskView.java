package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.TaskDone;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tasks of one phase.
 *
 * @param phase the phase
 * @param rows its tasks in the protocol's order
 */
public record TaskView(Phase phase, ImmutableList<Row> rows) {

    /**
     * A task as a row of a table.
     *
     * @param instruction what to do
     * @param source who requires it, in this protocol
     * @param done whether it was done
     * @param when in which session and on which day; a dash if it was not
     */
    public record Row(String instruction, String source, boolean done, String when) {}

    static ImmutableList<TaskView> of(Protocol protocol, Fidelity fidelity, PageWords words) {
        return Stream.of(Phase.values())
                .filter(phase -> !protocol.tasks(phase).isEmpty())
                .map(phase -> new TaskView(
                        phase,
                        protocol.tasks(phase).stream()
                                .map(task -> row(task, protocol, fidelity, words))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many are done.
     *
     * @return 0 or more
     */
    public long done() {
        return rows.stream().filter(Row::done).count();
    }

    private static Row row(Task task, Protocol protocol, Fidelity fidelity, PageWords words) {
        Optional<String> when = fidelity.tasks().stream()
                .filter(done -> done.task() == task)
                .findFirst()
                .map(done -> when(done, words));
        return new Row(
                words.capitalized(task.instruction()),
                mark(Protocols.source(protocol, Rule.of(task), task.phase()), words),
                when.isPresent(),
                when.orElse("–"));
    }

    /** The mark of a source under a protocol; what is unknown is the protocol's own. */
    static String mark(Optional<Source> source, PageWords words) {
        return source.map(Source::mark).orElseGet(() -> words.of("source.protocol"));
    }

    private static String when(TaskDone done, PageWords words) {
        return done.session().isPresent()
                ? words.of(words.message("tasks.session")
                        .with("number", done.session().getAsInt())
                        .with("date", done.date()))
                : words.of(done.date());
    }
}

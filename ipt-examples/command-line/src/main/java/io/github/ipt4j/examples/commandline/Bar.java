package io.github.ipt4j.examples.commandline;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** How far a long command has come, on standard error; only on a terminal, and not between lines of output on the same one. */
final class Bar implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    private Bar(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A bar that counts steps. */
    static Bar ofSteps(String task, long steps, boolean writesOutput) {
        return of(builder(task, steps), writesOutput);
    }

    /** A bar that counts bytes, in mebibytes, with their rate; -1 bytes if nobody knows how many. */
    static Bar ofBytes(String task, long bytes, boolean writesOutput) {
        return of(builder(task, bytes).setUnit(" MiB", 1 << 20).showSpeed(), writesOutput);
    }

    private static ProgressBarBuilder builder(String task, long max) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(max).setStyle(ProgressBarStyle.ASCII);
    }

    private static Bar of(ProgressBarBuilder builder, boolean writesOutput) {
        ExecTerminalProvider terminal = new ExecTerminalProvider();
        boolean shown = terminal.isSystemStream(SystemStream.Error)
                && !(writesOutput && terminal.isSystemStream(SystemStream.Output));
        return new Bar(shown ? Optional.of(builder.build()) : Optional.empty());
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Moves to a place, and says something beside it. */
    void stepTo(long place, String message) {
        bar.ifPresent(shown -> shown.stepTo(place).setExtraMessage(message));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

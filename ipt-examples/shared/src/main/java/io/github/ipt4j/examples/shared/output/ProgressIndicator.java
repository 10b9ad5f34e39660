package io.github.ipt4j.examples.shared.output;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** How far a long command has come, on standard error; only on a terminal, and not between lines of output on the same one. */
public final class ProgressIndicator implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    private ProgressIndicator(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A bar that counts steps. */
    public static ProgressIndicator ofSteps(String task, long steps, boolean writesOutput) {
        return of(builder(task, steps), writesOutput);
    }

    /** A bar that counts bytes, in mebibytes, with their rate; -1 bytes if nobody knows how many. */
    public static ProgressIndicator ofBytes(String task, long bytes, boolean writesOutput) {
        return of(builder(task, bytes).setUnit(" MiB", 1 << 20).showSpeed(), writesOutput);
    }

    private static ProgressBarBuilder builder(String task, long max) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(max).setStyle(ProgressBarStyle.ASCII);
    }

    private static ProgressIndicator of(ProgressBarBuilder builder, boolean writesOutput) {
        ExecTerminalProvider terminal = new ExecTerminalProvider();
        boolean shown = terminal.isSystemStream(SystemStream.Error)
                && !(writesOutput && terminal.isSystemStream(SystemStream.Output));
        return new ProgressIndicator(shown ? Optional.of(builder.build()) : Optional.empty());
    }

    /** Moves on by one step. */
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Moves to a place, and says something beside it. */
    public void stepTo(long place, String message) {
        bar.ifPresent(shown -> shown.stepTo(place).setExtraMessage(message));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

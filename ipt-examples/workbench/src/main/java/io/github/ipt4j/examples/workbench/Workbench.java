package io.github.ipt4j.examples.workbench;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.words.WordFile;
import io.github.ipt4j.examples.workbench.store.Database;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The workbench as a program. Its fields are filled by picocli. */
@NullUnmarked
@Command(name = "workbench", mixinStandardHelpOptions = true)
public final class Workbench implements Callable<Integer> {

    static final WordFile WORDS = new WordFile("workbench/words");

    private static final String FILE = "jdbc:sqlite:workbench.sqlite";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // Read as the value of its option.
    @Mixin
    private final LanguageOption language = new LanguageOption(List.of(new WordFile("workbench/usage")));

    @Option(names = "--port", paramLabel = "N", defaultValue = "8480")
    private int port;

    @Option(names = "--database", paramLabel = "URL", defaultValue = FILE)
    private String url;

    /**
     * Runs the workbench until it is stopped.
     *
     * @param arguments its options
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new Workbench()), arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Database database = database();
                RunningWorkbench running = RunningWorkbench.start(database, Clock.systemUTC(), port)) {
            running.firstPassword().ifPresent(password -> say("first-start", "name", "admin", "password", password));
            say("started", "url", "http://localhost:" + running.port() + "/");
            awaitEnd(running);
        }
        return ExitCode.OK;
    }

    private Database database() {
        try {
            return Database.open(url);
        } catch (IllegalArgumentException e) {
            throw new UsageException(spec.commandLine(), WORDS.message("database.unknown"));
        }
    }

    private void say(String key, Object... values) {
        spec.commandLine().getOut().println(LanguageOption.wording(spec).of(WORDS.message(key, values)));
        spec.commandLine().getOut().flush();
    }

    private static void awaitEnd(RunningWorkbench running) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        new CountDownLatch(1).await();
    }
}

package io.github.ipt4j.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.command.Version;
import io.github.ipt4j.examples.shared.judging.ScalesOptions;
import io.github.ipt4j.examples.shared.words.WordFile;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.store.AuditCheck;
import io.github.ipt4j.examples.workbench.store.AuditProblem;
import io.github.ipt4j.examples.workbench.store.Backup;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.store.StoreException;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The workbench as a program. Its fields are filled by picocli. */
@NullUnmarked
@Command(name = "workbench", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Workbench implements Callable<Integer> {

    private static final int PROBLEMS_FOUND = 1;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // Read as the value of its option.
    @Mixin
    private final LanguageOption language = new LanguageOption(List.of(new WordFile("workbench/usage")));

    @Option(names = "--port", paramLabel = "N", defaultValue = "8480")
    private int port;

    @Option(names = "--database", paramLabel = "URL", defaultValue = "jdbc:sqlite:workbench.sqlite")
    private String url;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    @ArgGroup
    private final Errand errand = new Errand();

    /** What is done in place of answering browsers, or before. */
    private static final class Errand {
        @Option(names = "--demo")
        private boolean demo;

        @Option(names = "--backup", paramLabel = "FILE")
        private Path backup;

        @Option(names = "--restore", paramLabel = "FILE")
        private Path restore;

        @Option(names = "--check")
        private boolean check;
    }

    /**
     * Runs the workbench until it is stopped.
     *
     * @param arguments its options
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new Workbench()), arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Audit audit = scales.addTo(Audit.enforcing());
        try (Database database = Database.open(url)) {
            return run(database, audit);
        } catch (IllegalArgumentException e) {
            throw new UsageException(spec.commandLine(), Frame.WORDS.message("database.unknown"));
        } catch (StoreException | UncheckedIOException e) {
            throw new CommandFailedException(Frame.WORDS.message("database.failed"), e);
        }
    }

    private int run(Database database, Audit audit) throws InterruptedException {
        if ((errand.backup != null || errand.check) && database.isEmpty()) {
            throw new UsageException(spec.commandLine(), Frame.WORDS.message("database.empty"));
        } else if (errand.backup != null) {
            return backup(database);
        } else if (errand.restore != null) {
            return restore(database);
        } else if (errand.check) {
            return check(database);
        }
        return serve(database, audit);
    }

    private int serve(Database database, Audit audit) throws InterruptedException {
        try (RunningWorkbench running =
                RunningWorkbench.start(database, audit, Clock.system(ZoneId.systemDefault()), port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            show(running.makeFirstAccount());
            if (errand.demo) {
                show(running.makeDemonstration());
            }
            say(Frame.WORDS.message("started", "url", "http://localhost:" + running.port() + "/"));
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new CommandFailedException(Frame.WORDS.message("port.taken", "port", Integer.toString(port)), e);
        }
        return ExitCode.OK;
    }

    private void show(Map<String, String> passwords) {
        passwords.forEach((name, password) -> say(Frame.WORDS.message("password", "name", name, "password", password)));
    }

    private int backup(Database database) {
        try {
            Backup.write(database, errand.backup);
            say(Frame.WORDS.message("backup.written", "file", errand.backup.toString()));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(Frame.WORDS.message("backup.failed", "file", errand.backup.toString()), e);
        }
    }

    private int restore(Database database) {
        try {
            if (!Backup.restore(errand.restore, database)) {
                throw new UsageException(spec.commandLine(), Frame.WORDS.message("restore.occupied"));
            }
            say(Frame.WORDS.message("restore.done", "file", errand.restore.toString()));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(
                    Frame.WORDS.message("restore.failed", "file", errand.restore.toString()), e);
        }
    }

    private int check(Database database) {
        ImmutableList<AuditProblem> problems = AuditCheck.of(database);
        problems.forEach(
                problem -> say(Frame.WORDS.message("audit." + problem.kind().word(), "place", problem.place())));
        if (problems.isEmpty()) {
            say(Frame.WORDS.message("audit.whole"));
        }
        return problems.isEmpty() ? ExitCode.OK : PROBLEMS_FOUND;
    }

    private void say(Message message) {
        spec.commandLine().getOut().println(LanguageOption.wording(spec).of(message));
        spec.commandLine().getOut().flush();
    }
}

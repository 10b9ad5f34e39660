package io.github.ipt4j.examples.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.screen.LineScreen;
import io.github.ipt4j.examples.play.screen.Screen;
import io.github.ipt4j.examples.play.screen.TerminalScreen;
import io.github.ipt4j.examples.play.table.JournalFolder;
import io.github.ipt4j.examples.play.table.Keeper;
import io.github.ipt4j.examples.play.table.Reception;
import io.github.ipt4j.examples.play.table.Table;
import io.github.ipt4j.examples.play.words.PlayWords;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.audit.Audit;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a course at the table, or asks about cases. Its fields are filled by picocli. */
@NullUnmarked
@Command
public final class PlayCommand implements Callable<Integer> {

    private final Optional<Reader> answers;
    private final Path folder;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--cases")
    private boolean cases;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @Parameters(paramLabel = "JOURNAL", arity = "0..1", descriptionKey = "journal")
    private String file;

    /** A command that plays on the terminal of this process, or line by line where there is none. */
    public PlayCommand() {
        this(Optional.empty(), Path.of(""));
    }

    private PlayCommand(Optional<Reader> answers, Path folder) {
        this.answers = answers;
        this.folder = folder;
    }

    /** A command that reads answers from elsewhere, and saves journals there. */
    static PlayCommand reading(Reader answers, Path folder) {
        return new PlayCommand(Optional.of(answers), folder);
    }

    @Override
    public Integer call() {
        if (cases && (file != null || judging.protocol().isPresent())) {
            throw new UsageException(spec.commandLine(), PlayWords.FILE.message("usage.cases"));
        }
        Audit audit = judging.audit();
        Optional<Game> begun = judging.protocol().map(protocol -> Game.under(audit, protocol));
        if (file != null) {
            JudgedJournal journal = JudgedJournal.read(spec.commandLine(), judging, file);
            if (journal.status() == ExitStatus.MALFORMED) {
                return ExitStatus.MALFORMED.code();
            }
            begun = Optional.of(Game.resumed(audit, journal.audited()));
        }
        play(audit, begun);
        return ExitStatus.KEPT.code();
    }

    private void play(Audit audit, Optional<Game> begun) {
        PrintWriter out = spec.commandLine().getOut();
        JournalFolder journals = new JournalFolder(folder);
        try (Screen screen = screen(out);
                Keeper keeper = Keeper.watching(
                        journals, said -> Console.report(spec.commandLine(), said), text -> written(out, text))) {
            Dialogue talk = new Dialogue(screen, LanguageOption.wording(spec));
            Reception reception = new Reception(talk, new Table(talk, journals, keeper, today));
            if (cases) {
                reception.quiz();
            } else {
                begun.ifPresentOrElse(reception::play, () -> reception.ask(audit));
            }
        }
    }

    private static void written(PrintWriter out, String journal) {
        out.print(journal);
        out.flush();
    }

    private Screen screen(PrintWriter out) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        return answers.<Screen>map(reader -> new LineScreen(reader, out, ansi))
                .or(() -> TerminalScreen.open(out, ansi))
                .orElseGet(() -> new LineScreen(new InputStreamReader(System.in, UTF_8), out, ansi));
    }
}

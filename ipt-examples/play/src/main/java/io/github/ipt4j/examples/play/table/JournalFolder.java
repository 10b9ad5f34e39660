package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.WholeFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where journals are saved: each under a name that is free, whole or not at all. */
public final class JournalFolder {

    private final Path folder;

    /**
     * A folder.
     *
     * @param folder where names without a folder belong
     */
    public JournalFolder(Path folder) {
        this.folder = folder;
    }

    /** A name under which nothing is saved yet. */
    String freeName() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "play-" + number + ".jsonl")
                .filter(name -> !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    /** Saves the journal of a game; why that cannot be, or empty if it is saved. */
    Optional<Worded> save(Game game, String name) {
        try {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(message("save.exists", "file", name));
            }
            WholeFile.write(file, false, game.text().getBytes(UTF_8));
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(message("save.no-name"));
        } catch (OutputException e) {
            return Optional.of(e);
        }
    }
}

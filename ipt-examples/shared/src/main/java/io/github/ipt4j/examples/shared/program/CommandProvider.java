package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** What a folder contributes to {@code ipt}; named in {@code META-INF/services}. */
public interface CommandProvider {

    /**
     * The commands of the folder.
     *
     * @return at least one; no two commands of the program have the same name
     */
    List<NamedCommand> commands();

    /**
     * The help of these commands.
     *
     * @return a file with the keys by which picocli searches, each beginning with {@code ipt.} and the command's name, or
     *     with a word that no other folder uses
     */
    WordFile usage();
}

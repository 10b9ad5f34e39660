package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known name somebody may have meant, who typed another. */
public final class Nearest {

    /** A part of a name is recognized if it is at least as long. */
    private static final int SHORTEST_PART = 3;

    private Nearest() {}

    /**
     * Finds the name that was probably meant.
     *
     * @param typed what was typed
     * @param known the names that there are
     * @return one that has the typed as a part, or that differs from it in at most a third of its letters; the one with the
     *     fewest differences
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(typed, name))
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Says which name was probably meant, behind what is wrong.
     *
     * @param problem that there is no such name
     * @param typed what was typed
     * @param known the names that there are
     * @return the problem with the nearest name, or the problem alone where none is near
     */
    public static Message added(Message problem, String typed, Collection<String> known) {
        return to(typed, known)
                .map(name -> SharedWords.FILE.message("usage.nearest", "problem", problem, "nearest", name))
                .orElse(problem);
    }

    private static boolean isNear(String typed, String name) {
        return distance(typed, name) <= name.length() / 3 || (typed.length() >= SHORTEST_PART && name.contains(typed));
    }

    private static int distance(String typed, String name) {
        return LevenshteinDistance.getDefaultInstance().apply(typed, name);
    }
}

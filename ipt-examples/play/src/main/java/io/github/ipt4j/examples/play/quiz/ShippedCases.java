package io.github.ipt4j.examples.play.quiz;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The cases that are shipped with the command line, but for the one that cannot be read. */
public final class ShippedCases {

    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "role-transition-16",
            "longest-termination-14",
            "shortest-termination-18",
            "grief-childhood-loss",
            "role-dispute-impasse",
            "interpersonal-deficits",
            "drop-out-after-5",
            "early-end-refused",
            "deviation-fifth-initial-session",
            "adolescent-crisis-12",
            "treatment-resistant-6",
            "partner-present-8",
            "maintenance-corrected");

    /** The scale of a file that one of them needs. */
    private static final String SCALE = "sass.json";

    private ShippedCases() {}

    /**
     * Their names.
     *
     * @return the names of the files, without their ending
     */
    public static ImmutableList<String> names() {
        return NAMES;
    }

    /**
     * Reads a case.
     *
     * @param name one of the names
     * @return the case, judged by the protocol that it names
     */
    public static CaseJournal read(String name) {
        String file = name + ".jsonl";
        return new CaseJournal(name, audit().journal(file, open(file)));
    }

    private static Audit audit() {
        try (InputStream scale = open(SCALE)) {
            return Audit.enforcing().withScales(ImmutableList.of(ScaleFile.read(SCALE, scale)));
        } catch (JournalException e) {
            throw new IllegalStateException("A shipped scale cannot be read; build the jar anew.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                ShippedCases.class.getResourceAsStream(file), "A shipped case is missing; build the jar anew.");
    }
}

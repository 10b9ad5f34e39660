package io.github.ipt4j.examples.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed, the game goes on. */
final class RandomKeysProperties {

    private static final String SAVED = "play-1.jsonl";

    /** More than a question lies deep. */
    private static final List<String> BACK = Collections.nCopies(9, "<");

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> numbers = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, 4)),
                        Tuple.of(2, Arbitraries.integers().between(5, 23)))
                .map(number -> Integer.toString(number));
        Arbitrary<String> words = Arbitraries.of(
                "",
                "",
                "",
                "?",
                "<",
                "-",
                "d",
                "u",
                "o",
                "w",
                "j",
                "c",
                "2026-01-19",
                "2100-12-31",
                "why",
                "1 2 - 0",
                "2, 3",
                "=",
                "1e9",
                "999",
                "2147483648",
                "\u0000",
                "\u202e",
                "äö漢字",
                "a\ud800");
        return Arbitraries.frequencyOf(Tuple.of(5, numbers), Tuple.of(4, words))
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 150)
    void noKeysEndInAnExceptionAndNoLineIsTooLong(@ForAll("keys") List<String> keys) throws IOException {
        inFolder(folder -> {
            Play play = Play.in("de", folder, keys);
            assertThat(play.status()).as(play.err()).isZero();
            assertThat(play.out().lines()).allMatch(line -> line.length() <= 80);
        });
    }

    @Property(tries = 150)
    void aGameGoesOnFromItsJournalAsItWas(@ForAll("keys") List<String> keys) throws IOException {
        inFolder(folder -> {
            ImmutableList<String> looking = ImmutableList.of("1", "", "", "", "1", "<", "o", "j");
            List<String> all = ImmutableList.copyOf(Iterables.concat(keys, BACK, looking));
            Play play = Play.in("en", folder, all, "--protocol", "ipt-brief");
            assertThat(play.status()).as(play.err()).isZero();
            AuditedCourse saved = Play.saved(folder, SAVED);
            assertThat(saved.problem()).isEmpty();
            Play again = Play.in(
                    "en",
                    folder,
                    ImmutableList.of("o", "j"),
                    folder.resolve(SAVED).toString());
            assertThat(end(again)).isEqualTo(end(play));
        });
    }

    /** What the outlook and the journal show. */
    private static String end(Play play) {
        return play.out().substring(play.out().lastIndexOf("> o\n"));
    }

    private interface Playing {
        void in(Path folder) throws IOException;
    }

    private static void inFolder(Playing playing) throws IOException {
        Path folder = Files.createTempDirectory("play");
        try {
            playing.in(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}

package io.github.ipt4j.exercises.dearman;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the reviewer is right about twenty sentences of each kind, in each language; the misses are in the docs. */
class ScriptReviewerTest {

    @ParameterizedTest
    @CsvSource({
        "en, request, 20",
        "en, refusal, 20",
        "en, neither, 20",
        "de, request, 20",
        "de, refusal, 18",
        "de, neither, 20"
    })
    void whatAsksOrRefusesIsAnAssertionAndTheRestIsNot(String language, String kind, int hits) throws IOException {
        boolean asserts = !kind.equals("neither");
        assertThat(sentences(language, kind).stream()
                        .filter(sentence -> asserts
                                == weaknesses(DearManLetter.ASSERT, sentence).stream()
                                        .noneMatch(Weakness.NO_REQUEST::equals)))
                .hasSize(hits);
    }

    @ParameterizedTest
    @CsvSource({"en, feeling, 20", "en, judgment, 17", "de, feeling, 20", "de, judgment, 18"})
    void aFeelingIsExpressedAndAJudgmentIsNot(String language, String kind, int hits) throws IOException {
        boolean expresses = kind.equals("feeling");
        assertThat(sentences(language, kind).stream()
                        .filter(sentence -> expresses
                                == weaknesses(DearManLetter.EXPRESS, sentence).stream()
                                        .allMatch(Weakness.TOO_SHORT::equals)))
                .hasSize(hits);
    }

    @Test
    void threeWordsAreEnoughToSaySomethingAndTwoAreNot() {
        assertThat(weaknesses(DearManLetter.MINDFUL, "Come home early")).doesNotContain(Weakness.TOO_SHORT);
        assertThat(weaknesses(DearManLetter.MINDFUL, "Come home")).contains(Weakness.TOO_SHORT);
    }

    private static List<String> sentences(String language, String kind) throws IOException {
        ImmutableList<String> all = Resources.asCharSource(
                        Resources.getResource(ScriptReviewerTest.class, "sentences_" + language + ".txt"),
                        StandardCharsets.UTF_8)
                .readLines();
        List<String> sentences = all.stream()
                .filter(line -> line.startsWith(kind + ": "))
                .map(line -> line.substring(kind.length() + 2))
                .toList();
        assertThat(sentences).hasSize(20);
        return sentences;
    }

    private static ImmutableList<Weakness> weaknesses(DearManLetter letter, String text) {
        return new DearMan().reviewer().weaknesses(letter, text).asList();
    }
}

package io.github.ipt4j.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.feelingheard.FeelingHeard;
import io.github.ipt4j.exercises.feelingheard.FeltHeard;
import io.github.ipt4j.exercises.feelingheard.Relation;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guide to the exercises shows is what this test runs. */
class DocumentedUseTest {

    @Test
    void aWorksheetIsFilledInByStringsOrValuesAndReadTyped() {
        Worksheet sheet = new FeelingHeard()
                .edition(Locale.GERMAN)
                .worksheet(FeelingHeard.CONVERSATION)
                .orElseThrow();

        ExerciseRecord posted = sheet.fill(Map.of("relation", "romantic", "heard", "partly"));
        ExerciseRecord typed = sheet.fill(
                Map.of(FeelingHeard.RELATION.id(), Relation.ROMANTIC, FeelingHeard.HEARD.id(), FeltHeard.PARTLY));

        Optional<FeltHeard> heard = sheet.read(posted).get(FeelingHeard.HEARD);

        assertThat(typed).isEqualTo(posted);
        assertThat(heard).contains(FeltHeard.PARTLY);
    }

    @Test
    void theGuideShowsTheseLines() throws IOException {
        String test =
                plain(Files.readString(Path.of("src/test/java/io/github/ipt4j/exercises/DocumentedUseTest.java")));
        List<String> statements = List.of(plain(block(Files.readString(Path.of("../docs/exercises.md")), "## Reading"))
                .split(";", -1));

        assertThat(statements)
                .hasSize(5)
                .allSatisfy(statement -> assertThat(test).contains(statement));
    }

    /** The first block of Java after a heading. */
    private static String block(String page, String heading) {
        int begin = page.indexOf("```java", page.indexOf(heading)) + "```java".length();
        return page.substring(begin, page.indexOf("```", begin));
    }

    /** Code without comments and white space. */
    private static String plain(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }
}

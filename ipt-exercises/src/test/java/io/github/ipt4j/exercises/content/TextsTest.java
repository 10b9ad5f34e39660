package io.github.ipt4j.exercises.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    /** Words that conclusions look for or put together, and that no worksheet shows. */
    private static final Set<String> READ_BY_CONCLUSIONS = Set.of(
            "words.request",
            "words.refusal",
            "words.accusing-question",
            "words.first-person",
            "words.judgment",
            "words.feeling",
            "words.sweeping",
            "compose.boundary",
            "compose.i-statement");

    static List<ExerciseModule> modules() {
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeysAndNoEmptyText(ExerciseModule module) throws IOException {
        Properties english = properties(module.id() + "_en");
        for (Locale language : module.editions().keySet()) {
            Properties other = properties(module.id() + "_" + language);
            assertThat(other.keySet()).as("keys of %s", language).isEqualTo(english.keySet());
            assertThat(other.values())
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsLeftOver(ExerciseModule module) throws IOException {
        for (Locale language : module.editions().keySet()) {
            Set<String> shown = shown(module, language);
            properties(module.id() + "_" + language).forEach((key, text) -> {
                if (!isReadByConclusions(key.toString())) {
                    assertThat(shown)
                            .as("%s of %s, %s", key, module.id(), language)
                            .contains(text.toString());
                }
            });
        }
    }

    private static boolean isReadByConclusions(String key) {
        return key.startsWith("conclusion.") || READ_BY_CONCLUSIONS.contains(key);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleHasAGuideWithCautionsAndIsMarkedAsNotClinicallyReviewed(ExerciseModule module) {
        assertThat(module.editions().keySet()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        for (Locale language : module.editions().keySet()) {
            Profile profile = module.edition(language).profile();
            assertThat(profile.guide().introducing()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(profile.guide().practicing()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().assigning()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().followingUp()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().cautions()).isNotEmpty();
            assertThat(profile.notice()).isPresent();
        }
        assertThat(module.edition(Locale.GERMAN).profile().notice().orElseThrow())
                .contains("weder das Original noch die Übersetzung");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void worksheetsDifferBetweenLanguagesInWordsOnly(ExerciseModule module) {
        Edition english = module.edition(Locale.ENGLISH);
        Edition german = module.edition(Locale.GERMAN);

        assertThat(german.worksheets()).isNotEqualTo(english.worksheets());
        assertThat(structure(german)).isEqualTo(structure(english));
        assertThat(module.edition(Locale.GERMANY)).isEqualTo(german);
        assertThat(module.edition(Locale.JAPANESE)).isEqualTo(english);
    }

    /** Ids, kinds, ranges, choices, columns and what is required of every field, read from its questions. */
    private static List<String> structure(Edition edition) {
        return edition.worksheets().stream()
                .flatMap(sheet -> sheet.questions().stream().map(question -> sheet.id() + "." + structure(question)))
                .toList();
    }

    private static String structure(Question question) {
        Field<?> field = question.field();
        return String.join(
                " ",
                field.toString(),
                field.isRequired() ? "required" : "optional",
                field instanceof RatingField rating ? rating.range().toString() : "",
                question.choices().keySet().toString(),
                question.columns().stream().map(TextsTest::structure).toList().toString());
    }

    @Test
    void aMissingTextIsNamed() {
        Texts texts = Texts.of(Content.COMMON, Locale.GERMAN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("no-such-key"))
                .withMessageContaining("exercises/common has no words for no-such-key");
        assertThat(texts.find("no-such-key")).isEmpty();
        assertThat(texts.list("no-such-key")).isEmpty();
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Resources.getResource("META-INF/ipt4j/exercises/" + name + ".properties")
                .openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Every text that a module shows. */
    private static Set<String> shown(ExerciseModule module, Locale language) {
        Profile profile = module.edition(language).profile();
        Set<String> shown = new HashSet<>(Set.of(profile.title(), profile.purpose(), profile.source()));
        Guide guide = profile.guide();
        shown.addAll(guide.introducing());
        shown.addAll(guide.practicing());
        shown.addAll(guide.assigning());
        shown.addAll(guide.followingUp());
        shown.addAll(guide.cautions());
        module.edition(language).worksheets().forEach(sheet -> sheet(sheet, shown));
        module.edition(language).scripts().forEach(script -> {
            shown.add(script.title());
            script.steps().forEach(step -> shown.add(step.seconds() + "|" + step.words()));
        });
        return shown;
    }

    private static void sheet(Worksheet sheet, Set<String> shown) {
        shown.add(sheet.title());
        shown.add(sheet.instructions());
        sheet.questions().forEach(question -> question(question, shown));
    }

    private static void question(Question question, Set<String> shown) {
        shown.add(question.label());
        question.hint().ifPresent(shown::add);
        question.low().ifPresent(shown::add);
        question.high().ifPresent(shown::add);
        shown.addAll(question.choices().values());
        question.columns().forEach(column -> question(column, shown));
    }
}

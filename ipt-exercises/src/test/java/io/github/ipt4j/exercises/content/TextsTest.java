package io.github.ipt4j.exercises.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.worksheet.Choice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
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
    private static final Set<String> READ_BY_CONCLUSIONS =
            Set.of("words.request", "words.first-person", "words.sweeping", "compose.boundary", "compose.i-statement");

    static List<ExerciseModule> modules() {
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeysAndNoEmptyText(ExerciseModule module) throws IOException {
        Properties english = properties(module.id() + "_en");
        for (Locale language : module.languages()) {
            Properties other = properties(module.id() + "_" + language);
            assertThat(other.keySet()).as("keys of %s", language).isEqualTo(english.keySet());
            assertThat(other.values())
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsLeftOver(ExerciseModule module) throws IOException {
        for (Locale language : module.languages()) {
            Set<String> shown = shown(module, language);
            properties(module.id() + "_" + language).forEach((key, text) -> {
                if (!READ_BY_CONCLUSIONS.contains(key.toString())) {
                    assertThat(shown)
                            .as("%s of %s, %s", key, module.id(), language)
                            .contains(text.toString());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleHasAGuideWithCautionsAndIsMarkedAsNotClinicallyReviewed(ExerciseModule module) {
        assertThat(module.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        for (Locale language : module.languages()) {
            Profile profile = module.profile(language);
            assertThat(profile.guide().introducing()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(profile.guide().practicing()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().assigning()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().followingUp()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(profile.guide().cautions()).isNotEmpty();
            assertThat(profile.notice()).isPresent();
        }
        assertThat(module.profile(Locale.GERMAN).notice().orElseThrow()).contains("nicht klinisch geprüft");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void worksheetsDifferBetweenLanguagesInWordsOnly(ExerciseModule module) {
        assertThat(module.worksheets(Locale.GERMAN)).isNotEqualTo(module.worksheets(Locale.ENGLISH));
        assertThat(ids(module, Locale.GERMAN)).isEqualTo(ids(module, Locale.ENGLISH));
        assertThat(module.worksheets(Locale.GERMANY)).isEqualTo(module.worksheets(Locale.GERMAN));
        assertThat(module.worksheets(Locale.JAPANESE)).isEqualTo(module.worksheets(Locale.ENGLISH));
        assertThat(module.profile(Locale.JAPANESE)).isEqualTo(module.profile(Locale.ENGLISH));
    }

    private static List<String> ids(ExerciseModule module, Locale language) {
        return module.worksheets(language).stream()
                .flatMap(sheet -> sheet.fields().stream().map(field -> sheet.id() + "." + field.id()))
                .toList();
    }

    @Test
    void aMissingTextIsNamed() {
        Texts texts = Texts.all("common").values().asList().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("no-such-key"))
                .withMessage("common_en.properties lacks the text no-such-key; add it.");
        assertThat(texts.find("no-such-key")).isEmpty();
        assertThat(texts.list("no-such-key")).isEmpty();
    }

    @Test
    void theFirstLanguageStandsInForAnyOther() {
        ImmutableMap<Locale, String> all = ImmutableMap.of(Locale.ENGLISH, "yes", Locale.GERMAN, "ja");

        assertThat(Texts.in(all, Locale.forLanguageTag("de-AT"))).isEqualTo("ja");
        assertThat(Texts.in(all, Locale.FRENCH)).isEqualTo("yes");
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (var in =
                Resources.getResource(TextsTest.class, name + ".properties").openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Every text that a module shows. */
    private static Set<String> shown(ExerciseModule module, Locale language) {
        Profile profile = module.profile(language);
        Set<String> shown = new HashSet<>(Set.of(profile.title(), profile.purpose(), profile.source()));
        Guide guide = profile.guide();
        shown.addAll(guide.introducing());
        shown.addAll(guide.practicing());
        shown.addAll(guide.assigning());
        shown.addAll(guide.followingUp());
        shown.addAll(guide.cautions());
        module.worksheets(language).forEach(sheet -> sheet(sheet, shown));
        module.scripts(language).forEach(script -> {
            shown.add(script.title());
            script.steps().forEach(step -> shown.add(step.seconds() + "|" + step.words()));
        });
        return shown;
    }

    private static void sheet(Worksheet sheet, Set<String> shown) {
        shown.add(sheet.title());
        shown.add(sheet.instructions());
        sheet.fields().forEach(field -> field(field, shown));
    }

    private static void field(Field field, Set<String> shown) {
        shown.add(field.label());
        field.hint().ifPresent(shown::add);
        Question question = field.question();
        if (question instanceof Question.Rating rating) {
            shown.addAll(List.of(rating.least(), rating.greatest()));
        } else if (question instanceof Question.OneChoice one) {
            one.choices().stream().map(Choice::label).forEach(shown::add);
        } else if (question instanceof Question.SeveralChoices several) {
            several.choices().stream().map(Choice::label).forEach(shown::add);
        } else if (question instanceof Question.Rows rows) {
            rows.fields().forEach(column -> field(column, shown));
        }
    }
}

package io.github.ipt4j.exercises;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseCatalogTest {

    private static final ClassLoader OWN = ExerciseModule.class.getClassLoader();

    @Test
    void theExercisesOfTheLibraryAreFoundOnTheClassPath() {
        assertThat(ExerciseCatalog.load(OWN).module("feeling-heard"))
                .containsInstanceOf(io.github.ipt4j.exercises.feelingheard.FeelingHeard.class);
    }

    @Test
    void aForeignModuleIsFoundBesideThem(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = announcing(folder, FakeModule.class)) {
            ExerciseCatalog catalog = ExerciseCatalog.load(loader);

            assertThat(catalog.module("walking-together")).isPresent();
            assertThat(catalog.modules())
                    .hasSize(ExerciseCatalog.load(OWN).modules().size() + 1);
            assertThat(catalog.toString()).contains("feeling-heard", "walking-together");
        }
    }

    @Test
    void modulesComeInTheOrderOfTheirIds() {
        assertThat(ExerciseCatalog.of(new FakeModule("b"), new FakeModule("a")).modules())
                .extracting(ExerciseModule::id)
                .containsExactly("a", "b");
    }

    @Test
    void twoModulesWithOneIdAreRefusedByTheNamesOfTheirClasses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseCatalog.of(new FakeModule("a"), new OtherModule("a")))
                .withMessageContaining(FakeModule.class.getName())
                .withMessageContaining(OtherModule.class.getName())
                .withMessageContaining("id a");
    }

    @Test
    void aModuleWhoseConstructorFailsIsRefusedByTheNameOfItsClass(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = announcing(folder, BrokenModule.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExerciseCatalog.load(loader))
                    .withMessageContaining(BrokenModule.class.getName());
        }
    }

    @Test
    void aModuleThatSaysWhatItMustNotIsRefused() {
        assertRefused(new FakeModule(""), "The id of " + FakeModule.class.getName());
        assertRefused(new FakeModule("a", FakeModule.builder().build()), "no worksheet");
        assertRefused(
                new FakeModule("a", FakeModule.builder().build(), FakeModule.WALK, FakeModule.WALK),
                "two worksheets with one id");
        assertRefused(new SilentModule(), "no edition");
    }

    @Test
    void aModuleWhoseLanguagesAskDifferentThingsIsRefusedByTheNameOfItsClass() {
        assertRefused(new TwoFacedModule(), TwoFacedModule.class.getName());
    }

    private static void assertRefused(ExerciseModule module, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseCatalog.of(module))
                .withMessageContaining(message);
    }

    @Test
    void aModuleIsAskedForWorksheetsByTheirIds() {
        FakeModule module = new FakeModule();

        assertThat(module.defaultEdition().worksheet("walk")).contains(FakeModule.WALK);
        assertThat(module.defaultEdition().worksheet("run")).isEmpty();
        assertThat(module.defaultEdition().scripts()).isEmpty();
    }

    @Test
    void theFirstEditionIsTheFallbackWhateverItsLanguage() {
        ExerciseModule module = new GermanFirstModule();

        assertThat(title(module, Locale.ENGLISH)).isEqualTo("A walk");
        assertThat(title(module, Locale.UK)).isEqualTo("A walk");
        assertThat(title(module, Locale.GERMANY)).isEqualTo("Ein Spaziergang");
        assertThat(title(module, Locale.forLanguageTag("de-AT"))).isEqualTo("Ein Spaziergang, gell");
        assertThat(title(module, Locale.forLanguageTag("de-AT-u-nu-latn"))).isEqualTo("Ein Spaziergang, gell");
        assertThat(title(module, Locale.JAPANESE)).isEqualTo("Ein Spaziergang");
        assertThat(title(module, Locale.ROOT)).isEqualTo("Ein Spaziergang");
        assertThat(module.defaultEdition()).isEqualTo(module.edition(Locale.GERMAN));
    }

    private static String title(ExerciseModule module, Locale preferred) {
        return module.edition(preferred).worksheets().get(0).title();
    }

    @Test
    void anIndicationWithoutAreaOrPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indication.builder().build())
                .withMessageContaining("areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indication.builder()
                        .addArea(io.github.ipt4j.core.area.ProblemArea.GRIEF)
                        .build())
                .withMessageContaining("phases");
    }

    private static URLClassLoader announcing(Path folder, Class<?> module) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ExerciseModule.class.getName()), module.getName(), UTF_8);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ExerciseCatalogTest.class.getClassLoader());
    }

    /** Another class of module. */
    public static final class OtherModule extends FakeModule {
        OtherModule(String id) {
            super(id);
        }
    }

    /** Cannot be made. */
    public static final class BrokenModule extends FakeModule {
        /** Fails. */
        public BrokenModule() {
            throw new IllegalStateException("out of order");
        }
    }

    /** Speaks no language. */
    public static final class SilentModule extends FakeModule {
        @Override
        public ImmutableMap<Locale, Edition> editions() {
            return ImmutableMap.of();
        }
    }

    /** Asks for a day in English, and for words in German. */
    public static final class TwoFacedModule extends FakeModule {
        @Override
        public ImmutableMap<Locale, Edition> editions() {
            return ImmutableMap.of(
                    Locale.ENGLISH,
                    edition(ImmutableList.of(WALK)),
                    Locale.GERMAN,
                    edition(ImmutableList.of(sheet("Ein Spaziergang", Field.shortText("day")))));
        }
    }

    /** Falls back on German. */
    public static final class GermanFirstModule extends FakeModule {
        @Override
        public ImmutableMap<Locale, Edition> editions() {
            Field<?> day = Field.date("day").required();
            return ImmutableMap.of(
                    Locale.GERMAN,
                    edition(ImmutableList.of(sheet("Ein Spaziergang", day))),
                    Locale.forLanguageTag("de-AT"),
                    edition(ImmutableList.of(sheet("Ein Spaziergang, gell", day))),
                    Locale.ENGLISH,
                    edition(ImmutableList.of(WALK)));
        }
    }

    private static Worksheet sheet(String title, Field<?> field) {
        return Worksheet.builder()
                .id("walk")
                .title(title)
                .addQuestions(Question.of(field, "?"))
                .build();
    }
}

package io.github.ipt4j.exercises;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
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
        assertRefused(new SilentModule(), "no language");
    }

    private static void assertRefused(ExerciseModule module, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseCatalog.of(module))
                .withMessageContaining(message);
    }

    @Test
    void aModuleIsAskedForWorksheetsByTheirIds() {
        FakeModule module = new FakeModule();

        assertThat(module.worksheet("walk", Locale.ENGLISH)).contains(FakeModule.WALK);
        assertThat(module.worksheet("run", Locale.ENGLISH)).isEmpty();
        assertThat(module.scripts(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void anIndicationWithoutAreaOrPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indication.builder().build())
                .withMessageContaining("areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indication.builder()
                        .addAreas(io.github.ipt4j.core.area.ProblemArea.GRIEF)
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
        public ImmutableList<Locale> languages() {
            return ImmutableList.of();
        }
    }
}

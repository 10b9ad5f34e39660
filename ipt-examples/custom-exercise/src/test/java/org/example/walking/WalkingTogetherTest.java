package org.example.walking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.exercises.step.Finding;
import io.github.ipt4j.exercises.step.FindingKind;
import io.github.ipt4j.exercises.suggestion.Suggestion;
import io.github.ipt4j.exercises.suggestion.Suggestions;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkingTogetherTest {

    private static final String ID = "walking-together";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final ExerciseCatalog catalog = ExerciseCatalog.load(WalkingTogether.class.getClassLoader());

    @Test
    void itIsFoundOnTheClassPathBesideTheTen() {
        assertThat(catalog.modules()).hasSize(11).extracting(ExerciseModule::id).contains(ID, "journaling");
    }

    @Test
    void itIsFoundOnTheModulePathBesideTheTen() throws Exception {
        Path[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        entry.matches(".*(ipt-|icu4j|guava|failureaccess|jspecify|jackson-core|custom-exercise).*"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of("io.github.ipt4j.exercises"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        ClassLoader loader = layer.findLoader("org.example.walking");
        Class<?> named = loader.loadClass(ExerciseCatalog.class.getName());

        assertThat(named.getModule().isNamed()).isTrue();
        assertThat(named.getMethod("load", ClassLoader.class).invoke(null, loader))
                .hasToString(catalog.toString());
    }

    private static Course intermediate(WorkOnExercise... work) {
        Session session = Session.builder()
                .number(1)
                .date(DAY)
                .addActivity(ExploreArea.of(ProblemArea.ROLE_DISPUTE, true))
                .addActivities(work)
                .build();
        return Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow()
                .record(SessionHeld.of(session))
                .orElseThrow()
                .record(PhaseEntered.of(DAY, Phase.INTERMEDIATE))
                .orElseThrow();
    }

    @Test
    void itIsSuggestedOnceTheSkillItNeedsWasIntroduced() {
        Course course = intermediate(WorkOnExercise.of("feeling-heard", ExerciseStep.INTRODUCED));

        assertThat(Suggestions.of(course, catalog).suggested())
                .extracting(Suggestion::module)
                .contains(ID);
        assertThat(Suggestions.of(intermediate(), catalog).others())
                .extracting(Suggestion::module)
                .contains(ID);
    }

    @Test
    void itsStepsAndRecordsAreChecked() {
        Course course = intermediate(WorkOnExercise.of(ID, ExerciseStep.INTRODUCED));

        assertThat(ExerciseFindings.in(course, catalog))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.PREREQUISITE);
    }

    @Test
    void itIsPrintedAndConcludesLikeTheTen() {
        ExerciseModule module = catalog.module(ID).orElseThrow();
        Worksheet walk = module.edition(Locale.GERMAN).worksheets().get(0);
        FilledWorksheet filled =
                FilledWorksheet.of(DAY, walk.id(), walk.fill(Map.of("day", "2026-01-05", "close", "7")));

        assertThat(HtmlPage.filled(walk, filled.record(), PageSetup.builder().build()))
                .contains("A walk together", "2026-01-05");
        assertThat(module.conclude(List.of(filled)).statements())
                .extracting(Wording.english()::of)
                .containsExactly("Walked 1 time, closeness 7.0.");
        assertThat(module.conclude(List.of()).statements()).isEmpty();
    }
}

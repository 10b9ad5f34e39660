package io.github.ipt4j.examples.play;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** How the packages of the table stand on each other. */
final class PlayPackagesTest {

    private static final String PLAY = "io.github.ipt4j.examples.play";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PLAY);

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(PLAY + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aGameKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAPackage(PLAY + ".game")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PLAY + ".screen", PLAY + ".menu", "org.jline..")
                .check(CLASSES);
    }

    @Test
    void onlyTheScreenKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PLAY + ".screen")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(CLASSES);
    }
}

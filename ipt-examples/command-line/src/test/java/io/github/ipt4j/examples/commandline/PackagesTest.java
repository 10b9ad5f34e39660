package io.github.ipt4j.examples.commandline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** How the packages of the command line, and of what examples share, stand on each other. */
final class PackagesTest {

    private static final String COMMAND_LINE = "io.github.ipt4j.examples.commandline";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ipt4j.examples")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..templates.."))); // Generated.

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("io.github.ipt4j.examples.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void whatIsSharedKnowsNoExample() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.github.ipt4j.examples.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND_LINE + "..")
                .check(CLASSES);
    }

    @Test
    void commandsArePutTogetherFromPagesAndInput() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(COMMAND_LINE + ".page", COMMAND_LINE + ".input")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND_LINE + ".command")
                .check(CLASSES);
    }
}

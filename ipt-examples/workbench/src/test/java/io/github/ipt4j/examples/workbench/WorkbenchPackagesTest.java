package io.github.ipt4j.examples.workbench;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** How the packages of the workbench stand on each other. */
final class WorkbenchPackagesTest {

    private static final String WORKBENCH = "io.github.ipt4j.examples.workbench";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(WORKBENCH)
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..templates.."))); // Generated.

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(WORKBENCH + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(WORKBENCH + ".store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerSpeaksHttp() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(WORKBENCH + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver")
                .check(CLASSES);
    }
}

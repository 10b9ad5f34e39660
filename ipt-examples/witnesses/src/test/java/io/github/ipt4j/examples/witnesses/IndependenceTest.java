package io.github.ipt4j.examples.witnesses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    /** They check the machine that judges courses, so they must not ask it. */
    @Test
    void theExportsReadAProtocolAndNeverTheMachine() {
        classes()
                .that()
                .haveNameMatching(".*(Promela|XState|SessionRoom).*")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.google.common..",
                        "io.github.ipt4j.core..",
                        "io.github.ipt4j.protocol",
                        "io.github.ipt4j.protocol.event",
                        "io.github.ipt4j.examples.witnesses")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.ipt4j.examples.witnesses"));
    }
}

package io.github.ipt4j.protocol;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.ipt4j.protocol.course.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the parts of the library may know each other. */
class ArchitectureTest {

    private static final String ROOT = "io.github.ipt4j";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/"))
            .importPackages(ROOT);

    @Test
    void dependenciesRunOneWay() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".protocol..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".protocol")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".protocol.*"))
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".protocol.event")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".protocol.course..", ROOT + ".protocol.journal..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".protocol.course")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".protocol.journal..")
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".protocol.(*)..").should().beFreeOfCycles().check(ALL);
        slices().matching(ROOT + ".core.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void whatIsPublicIsClosed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and(DescribedPredicate.describe(
                        "are not sealed", type -> !type.reflect().isSealed()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums()
                .check(ALL);
    }

    /** A record only where its components are its definition: whatever else is given out can gain an attribute. */
    @Test
    void nothingReadsAClockOrChance() {
        noClasses()
                .should()
                .callMethodWhere(aClock())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom|Timer)|java\\.security\\..*")
                .check(ALL);
    }

    private static DescribedPredicate<JavaMethodCall> aClock() {
        return DescribedPredicate.describe(
                "now",
                call -> (call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"))
                        || call.getName().startsWith("currentTime")
                        || call.getName().equals("nanoTime"));
    }

    @Test
    void nothingPrintsOrLogs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(ALL);
    }

    @Test
    void nothingSharedChanges() {
        fields().that().areStatic().should().beFinal().check(ALL);
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + ".protocol"))
                .should()
                .beFinal()
                .check(handWritten());
    }

    @ParameterizedTest
    @MethodSource("judging")
    void judgingDoesNotSeeWhatAdvisingReads(String type) {
        noClasses()
                .that()
                .haveSimpleName(type)
                .should()
                .dependOnClassesThat()
                .haveSimpleName("AdvisingState")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Course")
                .check(ALL);
    }

    static Stream<String> judging() {
        return Stream.of(
                "Judge", "Evolution", "StateMachine", "SessionBudget", "Requirements", "EventEffect", "CourseState");
    }

    @Test
    void whatIsPublicShowsOnlyWhatIsPublic() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are reachable", ArchitectureTest::isReachable))
                .should(showOnlyWhatIsPublic())
                .check(handWritten());
    }

    /** Whether a class, and every class around it, is public. */
    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
    }

    private static ArchCondition<JavaMethod> showOnlyWhatIsPublic() {
        return new ArchCondition<>("show only what is public") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaClass> shown =
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
                shown.filter(type -> type.getPackageName().startsWith(ROOT) && !isReachable(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    /** Anyone can call the constructor of a public record, so that it can never gain a component. */
    @Test
    void aPublicRecordIsDefinedByItsComponents() {
        Stream<String> records = ALL.stream()
                .filter(type -> type.isRecord() && isReachable(type) && !type.isAssignableTo(Fact.class))
                .map(JavaClass::getSimpleName);

        assertThat(records)
                .containsOnly(
                        "Bounds",
                        "FieldProblem",
                        "SeverityBand",
                        "Deviation",
                        "Dates",
                        "Text",
                        "WholeNumber",
                        "Flag",
                        "Choices",
                        "Rows");
    }

    @Test
    void jacksonIsNoPartOfTheApi() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".protocol.journal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..");
        rule.check(ALL);
    }

    private static JavaClasses handWritten() {
        return ALL.that(DescribedPredicate.describe(
                "hand-written", type -> !type.getName().contains("Immutable")));
    }
}

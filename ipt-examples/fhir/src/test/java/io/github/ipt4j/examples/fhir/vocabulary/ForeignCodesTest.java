package io.github.ipt4j.examples.fhir.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.ActivityType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of others, each as it was looked up; and that our own are unambiguous. */
final class ForeignCodesTest {

    /** As LOINC and its answer lists have them: a validator without a server lets wrong ones pass. */
    private static final String LOINC =
            "44249-1 44261-6 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3"
                    + " 44260-8 69722-7 LA6568-5 LA6569-3 LA6570-1 LA6571-9 69737-5 70274-6 69725-0 68509-9 69733-4 69734-2 69735-9"
                    + " 69689-8 69736-7 LA18938-3 71354-5";

    @Test
    void theCodesOfLoincAreThoseThatWereLookedUp() {
        assertThat(LoincCodes.all())
                .containsExactlyInAnyOrderElementsOf(
                        ImmutableSet.copyOf(Splitter.on(' ').split(LOINC)));
    }

    @Test
    void theCodeOfSnomedIsThatOfInterpersonalPsychotherapy() {
        assertThat(SnomedCode.values()).extracting(SnomedCode::code).containsExactly("443730003");
    }

    @Test
    void everyCodeOfOursStandsForOneThing() {
        assertThat(Stream.of(
                                ConceptCode.all().stream(),
                                ActivityCode.codes().stream(),
                                TermSet.all().stream().flatMap(terms -> terms.codes().stream()))
                        .flatMap(codes -> codes)
                        .map(IptCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9.-]+"));
        assertThat(OurExtension.values()).extracting(OurExtension::url).doesNotHaveDuplicates();
    }

    @Test
    void everyActivityHasACodeThatIsReadAgain() {
        assertThat(ActivityCode.all())
                .allMatch(code -> ActivityCode.parse(code.code().code())
                        .filter(code::equals)
                        .isPresent());
        assertThat(ActivityCode.all().map(ActivityCode::type)).contains(ActivityType.values());
        assertThat(ActivityCode.parse("activity.none")).isEmpty();
    }

    @Test
    void anAddressNamesWhatItWasMadeOf() {
        String name = "our own | protocol/é%";
        assertThat(FhirAddress.canonical("PlanDefinition", name)).matches("[!-~]+");
        assertThat(FhirAddress.name("PlanDefinition", FhirAddress.canonical("PlanDefinition", name) + "|1.0"))
                .contains(name);
        assertThat(FhirAddress.name("PlanDefinition", "http://example.org/PlanDefinition/x"))
                .isEmpty();
        assertThat(FhirAddress.name("PlanDefinition", FhirAddress.BASE + "PlanDefinition/%zz"))
                .isEmpty();
    }
}

package io.github.ipt4j.examples.fhir.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirArray;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import io.github.ipt4j.examples.fhir.testing.ExportedBundle;
import io.github.ipt4j.examples.fhir.testing.SlippedCourses;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.LoincCodes;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds of every export. */
@Tag("large")
final class CourseBundleProperties {

    private static final String NAME = "Zacharias";
    private static final String WORDS = "zebra crossing";

    @Provide
    Arbitrary<List<CourseEvent>> courses() {
        return SlippedCourses.any();
    }

    private static FhirBundle bundle(List<CourseEvent> events) {
        return ExportedBundle.read(ExportedBundle.text(events, Disclosure.NO_PRIVATE_TEXT));
    }

    private static Stream<FhirObject> objects(FhirValue value) {
        if (value instanceof FhirObject object) {
            return Stream.concat(
                    Stream.of(object), object.members().values().stream().flatMap(CourseBundleProperties::objects));
        }
        return value instanceof FhirArray array
                ? array.items().stream().flatMap(CourseBundleProperties::objects)
                : Stream.of();
    }

    private static Stream<FhirObject> resources(FhirBundle bundle, String type) {
        return bundle.resources().stream()
                .filter(resource -> resource.type().equals(type))
                .map(BundleResource::json);
    }

    @Property(tries = 30)
    void theSameCourseGivesTheSameBytes(@ForAll("courses") List<CourseEvent> events, @ForAll Disclosure disclosure) {
        assertThat(ExportedBundle.text(events, disclosure)).isEqualTo(ExportedBundle.text(events, disclosure));
    }

    @Property(tries = 30)
    void everyReferenceIsResolvedAndEveryIdIsThereOnce(@ForAll("courses") List<CourseEvent> events) {
        FhirBundle bundle = bundle(events);
        ImmutableSet<String> known = bundle.resources().stream()
                .flatMap(resource -> resource.fullUrl().stream())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(known).hasSameSizeAs(bundle.resources());
        assertThat(objects(bundle.json()).flatMap(object -> object.text("reference").stream()))
                .allMatch(known::contains);
    }

    @Property(tries = 30)
    void everyCodeOfOthersIsOneThatWeKnow(@ForAll("courses") List<CourseEvent> events) {
        FhirBundle bundle = bundle(events);
        assertThat(codes(bundle, FhirAddress.LOINC)).allMatch(LoincCodes.all()::contains);
        assertThat(codes(bundle, FhirAddress.SNOMED)).allMatch(SnomedCode.INTERPERSONAL_PSYCHOTHERAPY.code()::equals);
        assertThat(objects(bundle.json()).flatMap(object -> object.text("url").stream()))
                .noneMatch(url -> url.endsWith("itemWeight"));
    }

    private static Stream<String> codes(FhirBundle bundle, String system) {
        return objects(bundle.json())
                .filter(object -> object.text("system").filter(system::equals).isPresent())
                .flatMap(object -> object.text("code").stream());
    }

    @Property(tries = 60)
    void flagsAreTheConcernsOfTheRecord(@ForAll("courses") List<CourseEvent> events) {
        RiskRecord risk =
                Audit.enforcing().under(Protocols.standard()).course(events).risk();
        FhirBundle bundle = bundle(events);
        assertThat(resources(bundle, "Flag")
                        .map(flag -> flag.text("status").orElse(""))
                        .filter(status -> !status.equals("entered-in-error")))
                .containsExactlyInAnyOrderElementsOf(risk.flags().stream()
                        .map(flag -> flag.isOpen() ? "active" : "inactive")
                        .toList());
        assertThat(standing(bundle))
                .isEqualTo(
                        risk.standing() == RiskStanding.UNKNOWN
                                ? "unknown"
                                : "standing." + risk.standing().word());
    }

    /** So that a repeated export brings up to date what an earlier one created; patients apart. */
    @Property(tries = 100)
    void whatWasExportedKeepsItsIdWhenMoreIsRecorded(
            @ForAll("courses") List<CourseEvent> events, @ForAll @IntRange(min = 0, max = 5) int later) {
        List<CourseEvent> before = events.subList(0, Math.max(1, events.size() - later));
        assertThat(addresses(bundle(events))).containsAll(addresses(bundle(before)));
    }

    private static List<String> addresses(FhirBundle bundle) {
        return bundle.resources().stream()
                .filter(resource -> !resource.type().equals("Patient"))
                .map(resource -> resource.type() + resource.fullUrl())
                .toList();
    }

    private static String standing(FhirBundle bundle) {
        return resources(bundle, "Observation")
                .filter(observation -> objects(observation)
                        .anyMatch(code -> code.text("code")
                                .filter("safety.standing"::equals)
                                .isPresent()))
                .flatMap(observation -> Stream.of("valueCodeableConcept", "dataAbsentReason")
                        .flatMap(name -> observation.object(name).stream()))
                .flatMap(value -> value.objects("coding").stream())
                .flatMap(coding -> coding.text("code").stream())
                .findFirst()
                .orElse("");
    }

    /** With a text in every place where somebody may be named. */
    private static CourseEvent withNames(CourseEvent event) {
        return event instanceof SessionHeld held
                ? held.toBuilder()
                        .session(Session.builder()
                                .from(held.session())
                                .addActivities(named())
                                .build())
                        .build()
                : event;
    }

    private static Activity[] named() {
        return new Activity[] {
            ReviewInventory.builder()
                    .relationships(List.of(Relationship.builder()
                            .person(PrivateText.of(NAME))
                            .expectations(PrivateText.of(NAME))
                            .build()))
                    .build(),
            ExploreArea.builder()
                    .area(ProblemArea.GRIEF)
                    .identified(true)
                    .detail(GriefDetail.builder()
                            .person(PrivateText.of(NAME))
                            .relationship(PrivateText.of(WORDS))
                            .build())
                    .build(),
            SetGoal.of(Goal.builder().id("g-9").text(PrivateText.of(WORDS)).build())
        };
    }

    @Property(tries = 30)
    void peopleAreNeverExportedAndWordsOnlyWhereTheyAreAskedFor(@ForAll("courses") List<CourseEvent> events) {
        List<CourseEvent> named =
                events.stream().map(CourseBundleProperties::withNames).toList();
        boolean hasNames = !named.equals(events);
        assertThat(ExportedBundle.text(named, Disclosure.NO_PRIVATE_TEXT)).doesNotContain(NAME, WORDS);
        String everything = ExportedBundle.text(named, Disclosure.EVERYTHING);
        assertThat(everything).doesNotContain(NAME);
        assertThat(everything.contains(WORDS)).isEqualTo(hasNames);
    }
}

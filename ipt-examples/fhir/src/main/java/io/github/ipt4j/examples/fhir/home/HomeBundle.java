package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of a Bundle, by what they refer to. */
final class HomeBundle {

    /** Through which elements resources hang on the event, activity or response to which they belong. */
    private static final ImmutableList<String> LINKS =
            ImmutableList.of("encounter", "implicated", "target", "supportingInfo", "derivedFrom");

    private final FhirBundle bundle;

    /** By resource that is referred to, and the element, those that refer. */
    private final SetMultimap<Link, BundleResource> referring = LinkedHashMultimap.create();

    private record Link(BundleResource to, String element) {}

    HomeBundle(FhirBundle bundle) {
        this.bundle = bundle;
        for (BundleResource resource : bundle.resources()) {
            for (String element : LINKS) {
                links(resource, element).forEach(to -> referring.put(new Link(to, element), resource));
            }
            element(resource)
                    .extension(OurExtension.SET_IN)
                    .flatMap(setIn -> follow(setIn, "valueReference", resource))
                    .ifPresent(to -> referring.put(new Link(to, "encounter"), resource));
        }
    }

    private Stream<BundleResource> links(BundleResource from, String element) {
        HomeElement json = element(from);
        Stream<HomeElement> references = Stream.concat(json.find(element).stream(), json.all(element).stream());
        return references.flatMap(reference -> resolve(reference, from).stream());
    }

    static HomeElement element(BundleResource resource) {
        return new HomeElement(resource.json(), resource.place());
    }

    Optional<BundleResource> resolve(HomeElement reference, BundleResource from) {
        return bundle.resolve(reference.json(), from).resource();
    }

    Optional<BundleResource> follow(HomeElement element, String name, BundleResource from) {
        return element.find(name).flatMap(reference -> resolve(reference, from));
    }

    /** The resources of a type that refer to another through an element, in order. */
    List<BundleResource> referring(BundleResource to, String element, String... types) {
        return referring.get(new Link(to, element)).stream()
                .filter(from -> List.of(types).contains(from.type()))
                .toList();
    }

    Stream<BundleResource> all() {
        return bundle.resources().stream();
    }

    /** Resources by the number that an extension gives them: each from 1 on, once. */
    static ImmutableList<BundleResource> numbered(
            Iterable<BundleResource> resources, OurExtension which, BundlePlace place) {
        List<BundleResource> numbered = new ArrayList<>();
        for (BundleResource resource : resources) {
            if (element(resource).extensionNumber(which).isPresent()) {
                numbered.add(resource);
            }
        }
        numbered.sort(Comparator.comparingInt(resource -> number(resource, which)));
        for (int i = 0; i < numbered.size(); i++) {
            if (number(numbered.get(i), which) != i + 1) {
                throw HomeException.order(place);
            }
        }
        return ImmutableList.copyOf(numbered);
    }

    private static int number(BundleResource resource, OurExtension which) {
        return element(resource).extensionNumber(which).orElseThrow();
    }
}

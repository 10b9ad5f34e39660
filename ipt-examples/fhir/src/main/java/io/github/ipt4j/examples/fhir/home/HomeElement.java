package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import io.github.ipt4j.examples.fhir.element.FhirText;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An element or resource that is read, and where it stands. What is required and not there, or of another kind, ends
 * the reading with its place.
 *
 * @param json what stands there
 * @param place where
 */
record HomeElement(FhirObject json, BundlePlace place) {

    private static final int DATE_LENGTH = 10;

    HomeException wrong(String name) {
        return HomeException.element(place.member(name));
    }

    Optional<HomeElement> find(String name) {
        return json.object(name).map(child -> new HomeElement(child, place.member(name)));
    }

    HomeElement child(String name) {
        return find(name).orElseThrow(() -> wrong(name));
    }

    ImmutableList<HomeElement> all(String list) {
        ImmutableList.Builder<HomeElement> all = ImmutableList.builder();
        ImmutableList<FhirValue> items = json.items(list);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof FhirObject item) {
                all.add(new HomeElement(item, place.member(list).item(i)));
            }
        }
        return all.build();
    }

    /** A text: as it stands there, else from the extension that holds what FHIR cannot. */
    Optional<String> findText(String name) {
        return json.text(name)
                .or(() -> find("_" + name)
                        .flatMap(beside -> beside.extension(OurExtension.EXACT_TEXT))
                        .map(exact ->
                                FhirText.unquoted(exact.text("valueString")).orElseThrow(() -> wrong(name))));
    }

    String text(String name) {
        return findText(name).orElseThrow(() -> wrong(name));
    }

    Optional<PrivateText> privateText(String name) {
        return findText(name).map(PrivateText::of);
    }

    OptionalInt findNumber(String name) {
        if (json.member(name).isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    json.number(name).orElseThrow(() -> wrong(name)).intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(name);
        }
    }

    int number(String name) {
        return findNumber(name).orElseThrow(() -> wrong(name));
    }

    boolean flag(String name) {
        return json.flag(name).orElseThrow(() -> wrong(name));
    }

    /** The day of a date, or of a time, which can say more than was exported. */
    Optional<LocalDate> findDate(String name) {
        try {
            return json.text(name)
                    .map(date -> LocalDate.parse(date.substring(0, Math.min(date.length(), DATE_LENGTH))));
        } catch (DateTimeException e) {
            throw wrong(name);
        }
    }

    LocalDate date(String name) {
        return findDate(name).orElseThrow(() -> wrong(name));
    }

    ImmutableList<HomeElement> extensions(OurExtension which) {
        return extensions(which.url());
    }

    ImmutableList<HomeElement> extensions(String url) {
        return all("extension").stream()
                .filter(extension ->
                        extension.json.text("url").filter(url::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    Optional<HomeElement> extension(OurExtension which) {
        return extensions(which).stream().findFirst();
    }

    OptionalInt extensionNumber(OurExtension which) {
        return extension(which)
                .map(extension -> OptionalInt.of(extension.number("valuePositiveInt")))
                .orElse(OptionalInt.empty());
    }

    boolean extensionFlag(OurExtension which) {
        return extension(which).map(extension -> extension.flag("valueBoolean")).orElse(false);
    }

    <T> Optional<T> extensionTerm(OurExtension which, TermSet<T> terms) {
        return extension(which)
                .map(extension -> terms.term(extension.text("valueCode")).orElseThrow(() -> wrong("extension")));
    }

    /** Our codes of a concept. */
    ImmutableList<String> codes(String concept) {
        return find(concept).map(HomeElement::codes).orElse(ImmutableList.of());
    }

    ImmutableList<String> codes() {
        return codings(IptCode.SYSTEM);
    }

    ImmutableList<String> codings(String system) {
        return all("coding").stream()
                .filter(coding ->
                        coding.json.text("system").filter(system::equals).isPresent())
                .flatMap(coding -> coding.findText("code").stream())
                .collect(ImmutableList.toImmutableList());
    }

    <T> Optional<T> findTerm(String concept, TermSet<T> terms) {
        return codes(concept).stream()
                .flatMap(code -> terms.term(code).stream())
                .findFirst();
    }

    <T> T term(String concept, TermSet<T> terms) {
        return findTerm(concept, terms).orElseThrow(() -> wrong(concept));
    }
}

package io.github.ipt4j.examples.fhir.definition;

import io.github.ipt4j.examples.fhir.element.Element;

/** The guide that lists all definitions. */
final class GuideDefinition {

    private GuideDefinition() {}

    static Element of(Iterable<Element> definitions) {
        Element list = Element.of();
        for (Element definition : definitions) {
            list.add(
                    "resource",
                    Element.of()
                            .child(
                                    "reference",
                                    Element.of()
                                            .word(
                                                    "reference",
                                                    definition.get("resourceType") + "/" + definition.get("id"))));
        }
        return Definitions.begun("ImplementationGuide", "ipt", "Courses of interpersonal psychotherapy")
                .word("packageId", "io.github.ipt4j.fhir")
                .word("license", "Apache-2.0")
                .addWord("fhirVersion", "4.0.1")
                .child("definition", list);
    }
}

package io.github.ipt4j.examples.fhir.definition;

import com.google.common.base.Splitter;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.util.List;

/** The definition of an extension. */
final class ExtensionDefinition {

    private final OurExtension extension;
    private final Element differential = Element.of();

    private ExtensionDefinition(OurExtension extension) {
        this.extension = extension;
    }

    static Element of(OurExtension extension) {
        return new ExtensionDefinition(extension).definition();
    }

    private Element definition() {
        Element definition = Definitions.begun("StructureDefinition", extension.word(), extension.meaning())
                .word("description", extension.meaning())
                .word("fhirVersion", "4.0.1")
                .word("kind", "complex-type")
                .flag("abstract", false);
        extension
                .contexts()
                .forEach(context -> definition.add(
                        "context", Element.of().word("type", "element").word("expression", context)));
        elements();
        return definition
                .word("type", "Extension")
                .word("baseDefinition", "http://hl7.org/fhir/StructureDefinition/Extension")
                .word("derivation", "constraint")
                .child("differential", differential);
    }

    private void elements() {
        add(at("Extension").word("short", extension.meaning()).word("definition", extension.meaning()));
        if (extension.types().contains(":")) {
            slices();
            add(at("Extension.url").word("fixedUri", extension.url()));
            add(at("Extension.value[x]").word("max", "0"));
        } else {
            add(at("Extension.extension").word("max", "0"));
            add(at("Extension.url").word("fixedUri", extension.url()));
            add(value("Extension.value[x]", "Extension.value[x]", extension.types()));
        }
    }

    private void slices() {
        add(at("Extension.extension")
                .child(
                        "slicing",
                        Element.of()
                                .add(
                                        "discriminator",
                                        Element.of().word("type", "value").word("path", "url"))
                                .word("rules", "closed")));
        for (String part : Splitter.on(' ').split(extension.types())) {
            List<String> named = Splitter.on(':').splitToList(part);
            slice(named.get(0), named.get(1));
        }
    }

    private void slice(String name, String type) {
        String id = "Extension.extension:" + name;
        String path = "Extension.extension";
        add(element(id, path).word("sliceName", name));
        add(element(id + ".extension", path + ".extension").word("max", "0"));
        add(element(id + ".url", path + ".url").word("fixedUri", name));
        add(value(id + ".value[x]", path + ".value[x]", type));
    }

    private static Element value(String id, String path, String type) {
        int bound = type.indexOf('(');
        Element value = element(id, path)
                .number("min", 1)
                .add("type", Element.of().word("code", bound < 0 ? type : type.substring(0, bound)));
        return bound < 0
                ? value
                : value.child(
                        "binding",
                        Element.of()
                                .word("strength", "required")
                                .word(
                                        "valueSet",
                                        FhirAddress.canonical(
                                                "ValueSet", type.substring(bound + 1, type.length() - 1))));
    }

    private static Element at(String path) {
        return element(path, path);
    }

    private static Element element(String id, String path) {
        return Element.of().word("id", id).word("path", path);
    }

    private void add(Element element) {
        differential.add("element", element);
    }
}

package io.github.ipt4j.examples.fhir.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.vocabulary.ActivityCode;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.examples.fhir.write.ScaleQuestionnaire;
import java.util.stream.Stream;

/** What receivers need to know of what is exported, as resources of FHIR. */
public final class Definitions {

    private Definitions() {}

    /**
     * Returns every definition.
     *
     * @return code systems, value sets, questionnaires and extensions, and the guide that lists them
     */
    public static ImmutableList<Element> all() {
        ImmutableList<Element> defined = Stream.of(
                        Stream.of(codeSystem(), scales()),
                        valueSets(),
                        Scales.all().stream()
                                .filter(scale -> !scale.items().isEmpty())
                                .map(scale -> ScaleQuestionnaire.of(scale, scale.id())),
                        Stream.of(OurExtension.values()).map(ExtensionDefinition::of))
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
        return ImmutableList.<Element>builder()
                .addAll(defined)
                .add(GuideDefinition.of(defined))
                .build();
    }

    /** Every code of ours, in order. */
    private static ImmutableList<IptCode> codes() {
        return Stream.of(
                        ConceptCode.all().stream(),
                        ActivityCode.codes().stream(),
                        TermSet.all().stream().flatMap(terms -> terms.codes().stream()))
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
    }

    static Element begun(String type, String name, String title) {
        return Element.resource(type, name)
                .word("url", FhirAddress.canonical(type, name))
                .word("name", FhirName.of(name))
                .word("title", title)
                .word("status", "active");
    }

    private static Element codeSystem() {
        Element system = begun("CodeSystem", "ipt", "Codes of interpersonal psychotherapy")
                .word("description", "What is recorded of courses of interpersonal psychotherapy.")
                .flag("caseSensitive", true)
                .word("content", "complete");
        codes().forEach(code -> system.add("concept", concept(code)));
        return system;
    }

    private static Element scales() {
        Element system = begun("CodeSystem", "scales", "Scales of interpersonal psychotherapy")
                .word("description", "The scales that are shipped, by their ids; services add scales of their own.")
                .flag("caseSensitive", true)
                .word("content", "fragment");
        for (Scale scale : Scales.all()) {
            system.add("concept", concept(new IptCode(scale.id(), scale.title())));
        }
        return system;
    }

    private static Element concept(IptCode code) {
        return Element.of().word("code", code.code()).word("display", code.display());
    }

    /** A value set of each kind of codes. */
    private static Stream<Element> valueSets() {
        ImmutableListMultimap<String, IptCode> kinds = Multimaps.index(codes(), code -> kind(code.code()));
        return kinds.asMap().entrySet().stream().map(kind -> valueSet(kind.getKey(), kind.getValue()));
    }

    private static String kind(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    private static Element valueSet(String kind, Iterable<IptCode> codes) {
        Element include = Element.of().word("system", IptCode.SYSTEM);
        codes.forEach(code -> include.add("concept", concept(code)));
        return begun("ValueSet", kind, "Codes of the kind " + kind)
                .child("compose", Element.of().add("include", include));
    }
}

package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.Events;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Everything that a journal can hold stands in the schema, and nothing else does. */
final class SchemaTest {

    private static final Schema SCHEMA = Schema.published();
    private static final JournalFormat FORMAT = JournalFormat.standard();
    private static final Set<String> FAMILIES = Set.of("client", "diagnoses", "deviation", "detail", "relationships");

    @Example
    void everyKindOfEventAndOfActivityStandsInTheSchema() {
        Set<String> types = new HashSet<>(FAMILIES);
        Stream.of(EventType.values()).map(VocabularyTerm::word).forEach(types::add);
        Stream.of(ActivityType.values()).map(VocabularyTerm::word).forEach(types::add);
        assertThat(SCHEMA.kinds()).containsExactlyInAnyOrderElementsOf(types);
    }

    /**
     * A family of terms that joins is found by itself: every enum of the values and of the events is written in
     * journals, but for who rates a scale, which only the file of a scale says.
     */
    @Example
    void everyVocabularyStandsInTheSchemaWordForWord() {
        Set<Set<String>> expected = new HashSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.ipt4j.core", "io.github.ipt4j.protocol.event")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(VocabularyTerm.class))
                        .filter(type -> !type.isEquivalentTo(Rater.class))
                        .map(SchemaTest::words)
                        .forEach(expected::add);
        expected.add(words(Sets.difference(Set.of(Phase.values()), Set.of(Phase.INITIAL)), Phase::word));
        expected.add(words(Set.of(Rule.values()), Rule::id));
        expected.add(words(Scales.all(), Scale::id));

        assertThat(expected).hasSizeGreaterThan(15);
        assertThat(SCHEMA.vocabularies()).containsAll(expected);
    }

    private static Set<String> words(JavaClass type) {
        return words(Set.of(type.reflect().getEnumConstants()), constant -> ((VocabularyTerm) constant).word());
    }

    private static <T> Set<String> words(Iterable<T> terms, Function<T, String> word) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        terms.forEach(term -> words.add(word.apply(term)));
        return words.build();
    }

    /** The reader says which properties an object can have, when it meets another one. */
    @Property(tries = 500)
    void everyPropertyThatTheReaderReadsStandsInTheSchemaAndNoOther(@ForAll("events") CourseEvent event) {
        JsonNode line = Schema.tree(FORMAT.write(event));
        check(line, (ObjectNode) line, "event");
    }

    private static void check(JsonNode line, ObjectNode object, String family) {
        Set<String> known = known(line, object);
        assertThat(SCHEMA.properties(Schema.kind(family, object)))
                .as(Schema.kind(family, object))
                .containsAll(known);
        if (!family.equals("detail")) {
            assertThat(known).containsAll(SCHEMA.properties(Schema.kind(family, object)));
        }
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (property.getKey().equals("activities") || FAMILIES.contains(property.getKey())) {
                for (JsonNode item : value.isArray() ? value : Set.of(value)) {
                    check(line, (ObjectNode) item, property.getKey());
                }
            }
        });
    }

    private static Set<String> known(JsonNode line, ObjectNode object) {
        object.put("nothing-such", true);
        String expected = Wording.english()
                .of(catchThrowableOfType(JournalException.class, () -> FORMAT.read(line.toString()))
                        .expected());
        object.remove("nothing-such");
        assertThat(expected).startsWith("only the properties ");
        return ImmutableSet.copyOf(Splitter.on(", ").split(expected.replace("only the properties ", "")));
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }
}

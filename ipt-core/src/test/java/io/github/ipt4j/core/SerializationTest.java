package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.gson.Gson;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Private text does not leak through serializers that were never meant to see it. */
class SerializationTest {

    private static final PrivateText KLARA = PrivateText.of("Klara");

    /** Alone, and in what holds it: in a field, an optional one, a list, a map, a record. */
    static Stream<Object> holders() {
        return Stream.of(
                KLARA,
                List.of(KLARA),
                ImmutableList.of(KLARA),
                ImmutableMap.of("person", KLARA),
                new RecordValue.Text(KLARA),
                Goal.builder().id("g").text(KLARA).plan(KLARA).build(),
                Relationship.builder().person(KLARA).expectations(KLARA).build());
    }

    @ParameterizedTest
    @MethodSource("holders")
    void gsonDoesNotWriteIt(Object holder) {
        assertThat(new Gson().toJson(holder)).contains("{}").doesNotContain("Klara");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void jacksonDoesNotWriteItThoughItSeesFields(Object holder) throws JsonProcessingException {
        ObjectMapper fields = new ObjectMapper()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
        assertThat(fields.writeValueAsString(holder)).doesNotContain("Klara");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void jacksonDoesNotWriteItThoughItSeesEverything(Object holder) throws JsonProcessingException {
        ObjectMapper everything = new ObjectMapper()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .setVisibility(PropertyAccessor.ALL, Visibility.ANY);
        assertThat(everything.writeValueAsString(holder)).doesNotContain("Klara");
    }

    @Test
    void javaDoesNotSerializeIt() {
        assertThatThrownBy(() -> {
                    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
                        out.writeObject(KLARA);
                    }
                })
                .isInstanceOf(NotSerializableException.class);
    }

    @ParameterizedTest
    @MethodSource("holders")
    void javaWritesNothingOfItBeforeItRefuses(Object holder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                        out.writeObject(holder);
                    }
                })
                .isInstanceOf(NotSerializableException.class);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("Klara");
    }
}

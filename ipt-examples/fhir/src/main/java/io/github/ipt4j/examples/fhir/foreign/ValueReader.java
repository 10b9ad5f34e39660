package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.FhirNumber;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the value of an Observation, of a component or of an answer as a score. */
final class ValueReader {

    /** Scores have no unit; these are the ways in which UCUM and others say so. */
    private static final ImmutableSet<String> SCORE =
            ImmutableSet.of("{score}", "1", "score", "{points}", "points", "Punkte", "{Punkte}");

    private static final ImmutableSet<String> WEIGHTS = ImmutableSet.of(
            "http://hl7.org/fhir/StructureDefinition/ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/itemWeight");

    /** How difficult the problems have made life: LOINC's list LL359-1. */
    private static final ImmutableList<String> DIFFICULTY =
            ImmutableList.of("LA6572-7", "LA6573-5", "LA6574-3", "LA6575-0");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final MeasureRole role;

    private ValueReader(MeasureRole role) {
        this.role = role;
    }

    /**
     * Reads the one value of an object.
     *
     * @param role what is scored
     * @param holder what has a member that begins with {@code value}
     * @param place where it stands
     */
    static ReadValue read(MeasureRole role, FhirObject holder, BundlePlace place) {
        List<String> names = holder.members().keySet().stream()
                .filter(name -> name.startsWith("value"))
                .toList();
        boolean absent = holder.member("dataAbsentReason").isPresent();
        ValueReader reader = new ValueReader(role);
        if (names.isEmpty()) {
            return ReadValue.unanswered(place);
        } else if (names.size() > 1 || absent) {
            return ReadValue.problem(place, reader.unknown());
        }
        return reader.inRange(reader.value(names.get(0), holder, place.member(names.get(0))));
    }

    private ForeignFindingKind unknown() {
        return role.isWhole() ? ForeignFindingKind.TOTAL_UNKNOWN : ForeignFindingKind.ANSWER_UNKNOWN;
    }

    private ReadValue value(String name, FhirObject holder, BundlePlace place) {
        return switch (name) {
            case "valueInteger", "valueDecimal" -> whole(holder.number(name), place);
            case "valueQuantity" ->
                holder.object(name)
                        .map(quantity -> quantity(quantity, place))
                        .orElse(ReadValue.problem(place, unknown()));
            case "valueString" -> text(holder.text(name), place);
            case "valueCoding" -> coded(holder.object(name).stream().toList(), place);
            case "valueCodeableConcept" ->
                coded(
                        holder.object(name)
                                .map(concept -> concept.objects("coding"))
                                .orElse(ImmutableList.of()),
                        place);
            default -> ReadValue.problem(place, unknown());
        };
    }

    private ReadValue whole(Optional<BigDecimal> number, BundlePlace place) {
        OptionalInt whole = number.map(FhirNumber::whole).orElse(OptionalInt.empty());
        return whole.isPresent() ? ReadValue.of(place, whole.getAsInt()) : ReadValue.problem(place, unknown());
    }

    private ReadValue text(Optional<String> text, BundlePlace place) {
        return text.filter(digits -> role.isWhole() && DIGITS.matcher(digits).matches())
                .map(digits -> ReadValue.of(place, Integer.parseInt(digits)).with(ForeignFindingKind.TOTAL_TEXT))
                .orElse(ReadValue.problem(place, unknown()));
    }

    private ReadValue quantity(FhirObject quantity, BundlePlace place) {
        Optional<String> unit = quantity.text("code").or(() -> quantity.text("unit"));
        if (quantity.member("comparator").isPresent()) {
            return ReadValue.problem(place, unknown());
        } else if (unit.isPresent() && !SCORE.contains(unit.get())) {
            return ReadValue.problem(place, ForeignFindingKind.UNIT_OTHER);
        }
        ReadValue value = whole(quantity.number("value"), place);
        return unit.isPresent() || value.problem().isPresent() ? value : value.with(ForeignFindingKind.UNIT_MISSING);
    }

    /** The one score that all codes and weights which are known stand for. */
    private ReadValue coded(List<FhirObject> codings, BundlePlace place) {
        ImmutableSet<Integer> scores =
                codings.stream().flatMap(coding -> scores(coding).stream()).collect(ImmutableSet.toImmutableSet());
        if (scores.size() == 1 && !role.isWhole()) {
            return ReadValue.of(place, scores.iterator().next());
        } else if (scores.size() > 1) {
            return ReadValue.of(place, Collections.max(scores)).butFor(ForeignFindingKind.ANSWER_CONTRADICTS);
        }
        boolean systems =
                codings.stream().allMatch(coding -> coding.text("system").isPresent());
        return ReadValue.problem(place, systems ? unknown() : ForeignFindingKind.ANSWER_NO_SYSTEM);
    }

    private ImmutableSet<Integer> scores(FhirObject coding) {
        ImmutableSet.Builder<Integer> scores = ImmutableSet.builder();
        for (String code : ScaleCodes.codes(List.of(coding))) {
            int score = codes().indexOf(code);
            if (score >= 0) {
                scores.add(score + lowest());
            }
        }
        for (FhirObject extension : coding.objects("extension")) {
            if (extension.text("url").filter(WEIGHTS::contains).isPresent()) {
                extension
                        .number("valueDecimal")
                        .map(FhirNumber::whole)
                        .ifPresent(weight -> weight.ifPresent(scores::add));
            }
        }
        return scores.build();
    }

    private ImmutableList<String> codes() {
        return switch (role.part()) {
            case ITEM -> role.scale().items().get(role.item() - 1).answerCodes();
            case DIFFICULTY -> DIFFICULTY;
            case PANEL, TOTAL -> ImmutableList.of();
        };
    }

    private int lowest() {
        return role.part() == MeasureRole.Part.ITEM
                ? role.scale().scores(role.item()).min()
                : 0;
    }

    private ReadValue inRange(ReadValue value) {
        if (value.score().isEmpty() || isInRange(value.number().getAsInt())) {
            return value;
        }
        return value.butFor(role.isWhole() ? ForeignFindingKind.TOTAL_RANGE : ForeignFindingKind.ANSWER_RANGE);
    }

    private boolean isInRange(int number) {
        return switch (role.part()) {
            case ITEM -> role.scale().scores(role.item()).contains(number);
            case DIFFICULTY -> number >= 0 && number < DIFFICULTY.size();
            case PANEL, TOTAL -> role.scale().totalRange().contains(number);
        };
    }
}

package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of JSON. */
public final class FhirValues {

    private FhirValues() {}

    /** Values of any kind, at most three levels deep. */
    public static Arbitrary<FhirValue> any() {
        return nested(3);
    }

    private static Arbitrary<FhirValue> nested(int levels) {
        return levels == 0
                ? leaves()
                : Arbitraries.oneOf(leaves(), arrays(nested(levels - 1)), objects(nested(levels - 1)));
    }

    private static Arbitrary<FhirValue> leaves() {
        return Arbitraries.oneOf(
                texts(), numbers(), Arbitraries.of(FhirFlag.of(true), FhirFlag.of(false), FhirNull.NULL));
    }

    private static Arbitrary<FhirValue> arrays(Arbitrary<FhirValue> elements) {
        return elements.list().ofMaxSize(3).<FhirValue>map(FhirArray::of).withoutEdgeCases();
    }

    private static Arbitrary<FhirValue> objects(Arbitrary<FhirValue> members) {
        return Arbitraries.maps(text(), members)
                .ofMaxSize(4)
                .map(FhirValues::object)
                .withoutEdgeCases();
    }

    private static FhirValue object(Map<String, FhirValue> members) {
        return new FhirObject(ImmutableMap.copyOf(members));
    }

    private static Arbitrary<FhirValue> texts() {
        return text().map(FhirString::new);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .map(text -> text.codePoints()
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static Arbitrary<FhirValue> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-60, 60))
                .as((digits, scale) -> new FhirNumber(new BigDecimal(digits, scale)));
    }
}

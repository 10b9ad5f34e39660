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

    /** Values of any kind, some levels deep. */
    public static Arbitrary<FhirValue> any() {
        return Arbitraries.lazyOf(
                FhirValues::texts,
                FhirValues::numbers,
                () -> Arbitraries.of(FhirFlag.of(true), FhirFlag.of(false), FhirNull.NULL),
                () -> any().list().ofMaxSize(3).map(FhirArray::of),
                FhirValues::objects);
    }

    /** Objects of any members. */
    public static Arbitrary<FhirValue> objects() {
        return Arbitraries.maps(text(), any()).ofMaxSize(4).map(FhirValues::object);
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

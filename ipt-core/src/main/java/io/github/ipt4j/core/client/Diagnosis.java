package io.github.ipt4j.core.client;

import io.github.ipt4j.core.Limits;
import org.immutables.value.Value;

/**
 * A diagnosis that somebody made, as a code of a classification. This library makes none, and judges by none.
 *
 * <pre>{@code
 * Diagnosis episode = Diagnosis.of("http://hl7.org/fhir/sid/icd-10", "F32.1");
 * }</pre>
 */
@Value.Immutable
public sealed interface Diagnosis permits ImmutableDiagnosis {

    /**
     * Returns a diagnosis.
     *
     * @param system the classification, 1 to 128 characters, such as its address
     * @param code the code in that classification, 1 to 128 characters
     * @return the diagnosis
     * @throws IllegalArgumentException if one of them is empty, too long or holds a control character
     */
    static Diagnosis of(String system, String code) {
        return builder().system(system).code(code).build();
    }

    /**
     * Returns a builder of diagnoses; {@code system} and {@code code} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The classification that the code belongs to.
     *
     * @return 1 to 128 characters, such as the address of the classification
     */
    String system();

    /**
     * The code of the diagnosis.
     *
     * @return 1 to 128 characters
     */
    @Value.Redacted
    String code();

    /** A builder of diagnoses. */
    final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}

        /**
         * Builds the diagnosis.
         *
         * @return the diagnosis
         * @throws IllegalArgumentException if an attribute is missing, empty, too long or holds a control character
         */
        @Override
        public Diagnosis build() {
            Diagnosis diagnosis = super.build();
            Limits.requireId("system", diagnosis.system());
            Limits.requireId("code", diagnosis.code());
            return diagnosis;
        }
    }
}

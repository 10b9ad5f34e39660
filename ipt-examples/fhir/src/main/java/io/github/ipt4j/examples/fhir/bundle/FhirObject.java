package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An object of JSON.
 *
 * @param members its values by name, in the order in which they are written
 */
public record FhirObject(ImmutableMap<String, FhirValue> members) implements FhirValue {

    /**
     * Returns a builder of objects.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A member.
     *
     * @param name its name
     * @return its value, or empty if there is none
     */
    public Optional<FhirValue> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * A member that is a text.
     *
     * @param name its name
     * @return the text; empty if there is none, or if it is of another kind
     */
    public Optional<String> text(String name) {
        return members.get(name) instanceof FhirString text ? Optional.of(text.text()) : Optional.empty();
    }

    /**
     * A member that is a number.
     *
     * @param name its name
     * @return the number as it is written; empty if there is none, or if it is of another kind
     */
    public Optional<BigDecimal> number(String name) {
        return members.get(name) instanceof FhirNumber number ? Optional.of(number.value()) : Optional.empty();
    }

    /**
     * A member that is true or false.
     *
     * @param name its name
     * @return the flag; empty if there is none, or if it is of another kind
     */
    public Optional<Boolean> flag(String name) {
        return members.get(name) instanceof FhirFlag flag ? Optional.of(flag.value()) : Optional.empty();
    }

    /**
     * A member that is an object.
     *
     * @param name its name
     * @return the object; empty if there is none, or if it is of another kind
     */
    public Optional<FhirObject> object(String name) {
        return members.get(name) instanceof FhirObject object ? Optional.of(object) : Optional.empty();
    }

    /**
     * A member that is an array.
     *
     * @param name its name
     * @return its items; none if there is no such member, or if it is of another kind
     */
    public ImmutableList<FhirValue> items(String name) {
        return members.get(name) instanceof FhirArray array ? array.items() : ImmutableList.of();
    }

    /**
     * The objects in a member that is an array.
     *
     * @param name its name
     * @return its items that are objects
     */
    public ImmutableList<FhirObject> objects(String name) {
        return items(name).stream()
                .filter(FhirObject.class::isInstance)
                .map(FhirObject.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many members there are.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirObject[" + members.size() + " members]";
    }

    /** Builds an object, member by member. Not for use by several threads. */
    public static final class Builder {

        private final ImmutableMap.Builder<String, FhirValue> members = ImmutableMap.builder();

        private Builder() {}

        /**
         * Adds a member.
         *
         * @param name a name that no other member has
         * @param value its value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, FhirValue value) {
            members.put(name, value);
            return this;
        }

        /**
         * Adds a text.
         *
         * @param name a name that no other member has
         * @param text its value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, String text) {
            return put(name, new FhirString(text));
        }

        /**
         * Adds a whole number.
         *
         * @param name a name that no other member has
         * @param number its value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, long number) {
            return put(name, new FhirNumber(BigDecimal.valueOf(number)));
        }

        /**
         * Adds a flag.
         *
         * @param name a name that no other member has
         * @param flag its value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, boolean flag) {
            return put(name, FhirFlag.of(flag));
        }

        /**
         * Adds an array, unless it is empty: FHIR has no empty arrays.
         *
         * @param name a name that no other member has
         * @param items its items
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, Iterable<? extends FhirValue> items) {
            FhirArray array = FhirArray.of(items);
            return array.items().isEmpty() ? this : put(name, array);
        }

        /**
         * Adds a member that may be unknown.
         *
         * @param name a name that no other member has
         * @param value its value, or empty to add nothing
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder put(String name, Optional<? extends FhirValue> value) {
            value.ifPresent(known -> put(name, known));
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         * @throws IllegalArgumentException if two members have the same name
         */
        public FhirObject build() {
            return new FhirObject(members.buildOrThrow());
        }
    }
}

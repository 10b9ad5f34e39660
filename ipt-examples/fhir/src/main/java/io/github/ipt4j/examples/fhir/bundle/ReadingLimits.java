package io.github.ipt4j.examples.fhir.bundle;

/**
 * How much is read of JSON that may come from anywhere.
 *
 * @param bytes the maximum size, in bytes
 * @param levels the maximum depth of objects and arrays within each other
 * @param items the maximum length of an array, and so the maximum number of entries of a Bundle
 * @param values the maximum number of values in all
 * @param characters the maximum length of a text
 * @param name the maximum length of the name of a member
 * @param digits the maximum length of a number as it is written, and of its exponent's value
 */
public record ReadingLimits(long bytes, int levels, int items, int values, int characters, int name, int digits) {

    /** 64 MiB, 40 levels, 100,000 entries, 3,000,000 values, 16 Mi characters of a text, numbers of 60 digits. */
    public static final ReadingLimits STANDARD =
            new ReadingLimits(64L << 20, 40, 100_000, 3_000_000, 16 << 20, 200, 60);
}

package io.github.ipt4j.examples.fhir.bundle;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of Bundles that FHIR R4 has. */
public enum BundleType {
    /** A document, which begins with its Composition. */
    DOCUMENT("document"),
    /** A message, which begins with its header. */
    MESSAGE("message"),
    /** What a server is asked to do, all of it or nothing. */
    TRANSACTION("transaction"),
    /** What came of a transaction. */
    TRANSACTION_RESPONSE("transaction-response"),
    /** What a server is asked to do, each by itself. */
    BATCH("batch"),
    /** What came of a batch. */
    BATCH_RESPONSE("batch-response"),
    /** Versions of resources. */
    HISTORY("history"),
    /** What a search found, or a page of it. */
    SEARCHSET("searchset"),
    /** Resources that somebody put together. */
    COLLECTION("collection");

    private final String word;

    BundleType(String word) {
        this.word = word;
    }

    static Optional<BundleType> of(String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /**
     * The code of FHIR.
     *
     * @return the code, the same in every language
     */
    public String word() {
        return word;
    }
}

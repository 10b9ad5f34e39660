package io.github.ipt4j.examples.fhir.write;

/** Whether an event that was submitted counts. */
enum EntryStanding {
    /** It counts. */
    IN_FORCE,
    /** A correction removed it. */
    REMOVED,
    /** It was refused, and never counted but for what it says about the client's safety. */
    REFUSED;

    /** The status of a resource that has none for what was refused. */
    String status(String inForce) {
        return this == IN_FORCE ? inForce : "entered-in-error";
    }

    /** The status of a resource: what was refused may well have happened, so its status is unknown. */
    String statusOrUnknown(String inForce) {
        return this == REFUSED ? "unknown" : status(inForce);
    }
}

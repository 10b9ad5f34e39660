package io.github.ipt4j.protocol.course;

/** What a way can do in a state. */
enum WayMove {
    OPENING,
    SESSION,
    CONTACT,
    FORMULATION,
    NEXT_PHASE,
    /** The event by which the destination is reached. */
    ARRIVAL
}

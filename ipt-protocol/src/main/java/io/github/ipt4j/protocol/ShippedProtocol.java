package io.github.ipt4j.protocol;

/** A protocol that comes with the library, and where it comes from. */
record ShippedProtocol(Protocol protocol, Provenance provenance) {}

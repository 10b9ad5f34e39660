package io.github.ipt4j.protocol.journal;

/** Gives each id another one: equal ids of a kind get equal ones, different ids different ones. */
interface IdReplacement {

    String replace(IdKind kind, String id);
}

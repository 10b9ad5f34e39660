package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * The kinds of ids that stand for a person or what is theirs. An id of one kind has nothing to do with the same text as
 * one of another.
 */
enum IdKind implements VocabularyTerm {
    CLIENT,
    GOAL,
    COURSE,
    AUTHOR
}

package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * What a counselor explains in the initial phase.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010.
 */
public enum Topic implements VocabularyTerm {
    /** What interpersonal psychotherapy is. */
    IPT,
    /** That depression is a mental health concern that can be treated effectively. */
    DEPRESSION,
    /**
     * The illness named, and what being ill excuses from and asks for.
     *
     * <p>Source: IPT-UK, stages of IPT: sessions 1 to 4.
     */
    ILLNESS_ROLE
}

package io.github.ipt4j.examples.spark;

/** Thrown where a line holds no course. The message is what was expected, a phrase that completes "expected …". */
final class MalformedLineException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLineException(String expected) {
        super(expected, null, false, false);
    }
}

package io.github.ipt4j.examples.workbench.store;

/** The account has no such course to read, or may not record in it; which of these, is not said. */
public final class UnknownCourseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCourseException() {
        super("The account has no such course; ask for one of its team.");
    }
}

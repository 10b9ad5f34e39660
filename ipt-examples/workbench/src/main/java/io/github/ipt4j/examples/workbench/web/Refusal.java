package io.github.ipt4j.examples.workbench.web;

/** Why a request is not answered. */
public enum Refusal implements Response {
    /** It cannot be read. */
    MALFORMED(400, "malformed"),
    /** The form did not come from a page of this session. */
    FOREIGN_FORM(403, "foreign-form"),
    /** The role does not allow it. */
    FORBIDDEN(403, "forbidden"),
    /** There is nothing, or nothing that this account can see. */
    NOT_FOUND(404, "not-found"),
    /** The page cannot be asked for in this way. */
    WRONG_METHOD(405, "wrong-method"),
    /** The form is too large. */
    TOO_LARGE(413, "too-large"),
    /** It was asked for under a name that is not this server's. */
    WRONG_HOST(421, "wrong-host"),
    /** There were too many attempts to sign in. */
    TOO_MANY_ATTEMPTS(429, "too-many-attempts"),
    /** Something failed here. */
    FAILED(500, "failed");

    private final int status;
    private final String word;

    Refusal(int status, String word) {
        this.status = status;
        this.word = word;
    }

    /**
     * The status.
     *
     * @return as HTTP has it
     */
    public int status() {
        return status;
    }

    /**
     * The word by which it is worded.
     *
     * @return words in lower case, with hyphens
     */
    public String word() {
        return word;
    }
}

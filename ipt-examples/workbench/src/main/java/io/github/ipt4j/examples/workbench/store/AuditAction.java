package io.github.ipt4j.examples.workbench.store;

/** What the audit log knows that somebody did. */
public enum AuditAction {
    /** An account was made. */
    ACCOUNT_MADE("account-made"),
    /** An account was given a new password. */
    PASSWORD_MADE("password-made"),
    /** Somebody signed in. */
    SIGNED_IN("signed-in"),
    /** Somebody failed to sign in; the account is unknown. */
    SIGN_IN_REFUSED("sign-in-refused"),
    /** Somebody signed out. */
    SIGNED_OUT("signed-out"),
    /** The courses of a team were listed. */
    LISTED("listed"),
    /** A course was read. */
    READ("read"),
    /** A course, or a part of it, was written to a file. */
    EXPORTED("exported"),
    /** A line was added to the journal of a course. */
    RECORDED("recorded"),
    /** The private text of a course was erased. */
    ERASED("erased");

    private final String word;

    AuditAction(String word) {
        this.word = word;
    }

    /**
     * The word by which the action is stored and worded.
     *
     * @return a word in lower case
     */
    public String word() {
        return word;
    }

    static AuditAction of(String word) {
        for (AuditAction action : values()) {
            if (action.word.equals(word)) {
                return action;
            }
        }
        throw new IllegalArgumentException("The audit log has no such action.");
    }
}

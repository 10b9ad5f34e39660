package io.github.ipt4j.examples.workbench.store;

/** What an account is for. A client has none. */
public enum Role {
    /** Reads and records the courses of the team. */
    COUNSELOR("counselor"),
    /** Reads the courses of the team, and records nothing. */
    SUPERVISOR("supervisor"),
    /** Keeps accounts and the audit log, and reads no course. */
    ADMIN("admin");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /**
     * The word by which the role is stored and worded.
     *
     * @return a word in lower case
     */
    public String word() {
        return word;
    }

    /**
     * Whether the role reads courses of its team.
     *
     * @return true for a counselor and a supervisor
     */
    public boolean reads() {
        return this != ADMIN;
    }

    /**
     * Whether the role records in courses of its team.
     *
     * @return true for a counselor
     */
    public boolean records() {
        return this == COUNSELOR;
    }

    /**
     * Whether the role erases private text, which it does not read.
     *
     * @return true for an admin
     */
    public boolean erases() {
        return this == ADMIN;
    }

    /**
     * The role of a word.
     *
     * @param word any word
     * @return the role
     * @throws IllegalArgumentException if no role has it
     */
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("A role is counselor, supervisor or admin.");
    }
}

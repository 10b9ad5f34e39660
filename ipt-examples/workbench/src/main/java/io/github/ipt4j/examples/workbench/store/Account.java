package io.github.ipt4j.examples.workbench.store;

import java.util.regex.Pattern;

/**
 * Somebody who can sign in.
 *
 * @param name the name to sign in with, which authors of entries are known by; no name of a person
 * @param role what the account is for
 * @param team the team whose courses it sees, if its role reads courses
 */
public record Account(String name, Role role, String team) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,31}");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the name or the team is not 1 to 32 of a–z, 0–9, dot and hyphen
     */
    public Account {
        requireName("name", name);
        requireName("team", team);
    }

    private static void requireName(String field, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    field + " must be 1 to 32 lower-case letters, digits, dots and hyphens; choose another one.");
        }
    }
}

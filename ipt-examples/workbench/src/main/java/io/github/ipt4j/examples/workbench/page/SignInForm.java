package io.github.ipt4j.examples.workbench.page;

/**
 * What the form to sign in shows.
 *
 * @param name the name that was filled in
 * @param isWrong whether name and password did not go together
 */
public record SignInForm(String name, boolean isWrong) {}

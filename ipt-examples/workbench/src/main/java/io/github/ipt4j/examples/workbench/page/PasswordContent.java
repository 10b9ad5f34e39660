package io.github.ipt4j.examples.workbench.page;

import java.util.Optional;

/**
 * What the page of one's own password shows.
 *
 * @param made the new password, which is shown only now
 * @param isWrong whether the current one was another
 */
public record PasswordContent(Optional<String> made, boolean isWrong) {}

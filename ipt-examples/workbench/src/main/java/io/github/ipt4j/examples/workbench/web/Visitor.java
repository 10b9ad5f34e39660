package io.github.ipt4j.examples.workbench.web;

import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** A browser, known by the token in its cookie, and who is signed in there. */
public final class Visitor {

    private final String token;
    private final Optional<Account> account;

    Visitor(String token, Optional<Account> account) {
        this.token = token;
        this.account = account;
    }

    /**
     * Who is signed in.
     *
     * @return the account, or empty
     */
    public Optional<Account> account() {
        return account;
    }

    /**
     * The token in the cookie.
     *
     * @return a text that nobody else has
     */
    public String token() {
        return token;
    }

    /**
     * What every form carries, to show that it came from a page for this browser.
     *
     * @return a text that follows from the token, and from which the token does not
     */
    public String formToken() {
        return Digest.of("form", token);
    }

    boolean hasFormToken(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), formToken().getBytes(StandardCharsets.UTF_8));
    }
}

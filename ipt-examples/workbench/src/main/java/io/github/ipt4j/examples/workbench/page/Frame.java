package io.github.ipt4j.examples.workbench.page;

import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.examples.shared.words.WordFile;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.Role;
import io.github.ipt4j.examples.workbench.web.Request;
import java.util.Optional;

/**
 * What every page shows around its content, and what its forms carry.
 *
 * @param words the workbench's words, in the language of whoever asks
 * @param account who is signed in
 * @param formToken what every form carries
 */
public record Frame(Voice words, Optional<Account> account, String formToken) {

    /** The words of the workbench, in every language that it has. */
    public static final WordFile WORDS = new WordFile("workbench/words");

    /**
     * The frame of a page.
     *
     * @param request what is asked for
     * @return the frame of the answer
     */
    public static Frame of(Request request) {
        return new Frame(
                WORDS.in(request.wording()),
                request.visitor().account(),
                request.visitor().formToken());
    }

    /**
     * The language of the page, as HTML writes it.
     *
     * @return a language tag, such as {@code en-GB}
     */
    public String lang() {
        return words.wording().locale().toLanguageTag();
    }

    /**
     * Whether a supervisor is signed in.
     *
     * @return true if the page of a supervisor is offered
     */
    public boolean isSupervisor() {
        return account.filter(found -> found.role() == Role.SUPERVISOR).isPresent();
    }

    /**
     * Whether somebody is signed in who records.
     *
     * @return true if it is offered to record
     */
    public boolean records() {
        return account.filter(found -> found.role().records()).isPresent();
    }

    /**
     * Whether an admin is signed in.
     *
     * @return true if the pages of an admin are offered
     */
    public boolean isAdmin() {
        return account.filter(found -> found.role() == Role.ADMIN).isPresent();
    }
}

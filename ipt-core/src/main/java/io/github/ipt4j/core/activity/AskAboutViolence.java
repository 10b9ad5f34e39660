package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The client is asked, in private, about violence or coercion in a relationship. Exercises that bring a client to speak
 * up to somebody, or nearer to them, are suggested only after that. What was found is private; a concern about it is
 * flagged by a {@link FlagRisk} of the kind {@link RiskKind#HARM_FROM_OTHERS}.
 *
 * <p>That it is asked first is our choice, as is what follows from it.
 */
@Value.Immutable
public sealed interface AskAboutViolence extends Activity permits ImmutableAskAboutViolence {

    /**
     * Returns the activity, without what was found.
     *
     * @return the activity
     */
    static AskAboutViolence of() {
        return builder().build();
    }

    /**
     * Returns the activity.
     *
     * @param found whether there is violence or coercion
     * @return the activity
     */
    static AskAboutViolence of(boolean found) {
        return builder().found(found).build();
    }

    /**
     * Returns a builder of this activity; every attribute is optional.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.ASK_ABOUT_VIOLENCE;
    }

    /**
     * Whether there is violence or coercion. Private: pages show it only where everything is disclosed.
     *
     * @return what the client said, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<Boolean> found();

    /**
     * A short summary in words.
     *
     * @return a text, or empty if none was recorded
     */
    Optional<PrivateText> summary();

    /** A builder of this activity. */
    final class Builder extends ImmutableAskAboutViolence.Builder {
        Builder() {}
    }
}

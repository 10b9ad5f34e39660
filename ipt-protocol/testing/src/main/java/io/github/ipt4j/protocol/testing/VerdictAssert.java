package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Violation;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on a verdict. Rules and advisories are compared by what they are, never by their wording.
 *
 * <p>One that fails says what was recorded before, without private text, the event, and each rule that it breaks with the
 * facts and what to do, in English.
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    private VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    /**
     * Begins assertions on a verdict.
     *
     * @param verdict the verdict
     * @return the assertions
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    /**
     * The event breaks no rule.
     *
     * @return this
     */
    public VerdictAssert isAccepted() {
        return has(VerdictType.ACCEPTED);
    }

    /**
     * The event is rejected for exactly these rules.
     *
     * @param rules the rules, in the order of reporting
     * @return this
     */
    public VerdictAssert isRejectedFor(Rule... rules) {
        return has(VerdictType.REJECTED, rules);
    }

    /**
     * The event is accepted as deviating from exactly these rules.
     *
     * @param rules the rules, in the order of reporting
     * @return this
     */
    public VerdictAssert isDeviatingFrom(Rule... rules) {
        return has(VerdictType.DEVIATING, rules);
    }

    /**
     * Exactly these advisories are reported.
     *
     * @param advisories the advisories, in order
     * @return this
     */
    public VerdictAssert advises(AdvisoryKind... advisories) {
        isNotNull();
        Assertions.assertThat(actual.advisories())
                .as(() -> story("advisories"))
                .extracting(Advisory::kind)
                .containsExactly(advisories);
        return this;
    }

    private VerdictAssert has(VerdictType type, Rule... rules) {
        isNotNull();
        Assertions.assertThat(actual.rules().stream().toList())
                .as(() -> story("rules broken"))
                .containsExactly(rules);
        Assertions.assertThat(actual.type()).as(() -> story("verdict")).isEqualTo(type);
        Assertions.assertThat(actual.violations())
                .as(() -> story("violations"))
                .extracting(Violation::rule)
                .isEqualTo(List.of(rules));
        return this;
    }

    private String story(String what) {
        return VerdictStory.of(actual) + "\n" + what;
    }
}

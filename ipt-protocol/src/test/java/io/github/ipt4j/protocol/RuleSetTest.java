package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A set of rules is a set, held as bits. */
class RuleSetTest {

    @Property
    void itDoesWhatSetsDo(@ForAll Set<Rule> one, @ForAll Set<Rule> other) {
        RuleSet set = RuleSet.of(one);
        RuleSet with = RuleSet.of(other);
        assertThat(set.union(with)).isEqualTo(RuleSet.of(Sets.union(one, other)));
        assertThat(set.intersect(with)).isEqualTo(RuleSet.of(Sets.intersection(one, other)));
        assertThat(set.minus(with)).isEqualTo(RuleSet.of(Sets.difference(one, other)));
        assertThat(set.size()).isEqualTo(one.size());
        assertThat(set.isEmpty()).isEqualTo(one.isEmpty());
        assertThat(set.equals(with)).isEqualTo(one.equals(other));
    }

    @Property
    void itHoldsItsRulesInTheOrderOfReporting(@ForAll List<Rule> rules) {
        RuleSet set = RuleSet.of(rules);
        assertThat(set).containsExactlyElementsOf(Sets.newTreeSet(rules));
        assertThat(Set.of(Rule.values()))
                .allSatisfy(rule -> assertThat(set.contains(rule)).isEqualTo(rules.contains(rule)));
    }

    @Test
    void afterTheLastRuleThereIsNoOther() {
        Iterator<Rule> rules = RuleSet.of(PHASE_ORDER).iterator();
        assertThat(rules.next()).isEqualTo(PHASE_ORDER);
        assertThat(rules.hasNext()).isFalse();
        assertThatThrownBy(rules::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRuleIsAddedIfItIsBroken() {
        assertThat(RuleSet.NONE.withIf(true, DATE_ORDER)).isEqualTo(RuleSet.of(DATE_ORDER));
        assertThat(RuleSet.NONE.withIf(false, DATE_ORDER)).isSameAs(RuleSet.NONE);
    }

    @Test
    void itShowsTheIds() {
        assertThat(RuleSet.of(PHASE_ORDER, DATE_ORDER)).hasToString("[date.order, phase.order]");
        assertThat(RuleSet.NONE).hasToString("[]");
    }

    @Test
    void equalSetsHaveEqualHashCodes() {
        assertThat(RuleSet.of(PHASE_ORDER, DATE_ORDER))
                .hasSameHashCodeAs(RuleSet.of(DATE_ORDER, PHASE_ORDER, DATE_ORDER))
                .isNotEqualTo(RuleSet.of(COURSE_WINDOW))
                .isNotEqualTo(Set.of(PHASE_ORDER, DATE_ORDER));
    }
}

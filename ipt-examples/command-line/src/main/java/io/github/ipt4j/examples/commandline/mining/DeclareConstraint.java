package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;

/**
 * A constraint of DECLARE that a rule implies.
 *
 * @param rule the rule
 * @param template such as {@code Precedence}, with a number where it counts
 * @param activities one or two, by the names that they have in logs
 * @param condition what an attribute of the first must be, for it to count; empty if it always counts
 */
record DeclareConstraint(Rule rule, String template, ImmutableList<String> activities, String condition) {

    /** A constraint that looks at no attribute. */
    static DeclareConstraint of(Rule rule, String template, String... activities) {
        return new DeclareConstraint(rule, template, ImmutableList.copyOf(activities), "");
    }

    /** The same, of events alone of which a condition is true. */
    DeclareConstraint where(String attribute, String is) {
        return new DeclareConstraint(rule, template, activities, "A." + attribute + ' ' + is);
    }

    /** As a model holds it: after the activities a condition on each, and one on time. */
    String line() {
        String others = activities.size() > 1 ? " | |" : " |";
        return template + '[' + String.join(", ", activities) + "] |" + condition + others;
    }
}

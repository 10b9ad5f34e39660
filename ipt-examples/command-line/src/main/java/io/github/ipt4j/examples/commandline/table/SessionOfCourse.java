package io.github.ipt4j.examples.commandline.table;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.risk.RiskFlag;
import java.util.stream.Stream;

/**
 * What a row about a session is made of.
 *
 * @param course its course
 * @param held the session
 */
record SessionOfCourse(NumberedCourse course, HeldSession held) {

    Session session() {
        return held.session();
    }

    /** Its activities of one kind. */
    <A extends Activity> Stream<A> activities(Class<A> kind) {
        return session().activities().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The rules that its entry deviates from. */
    ImmutableList<Rule> broken() {
        return course.history().deviations().stream()
                .filter(deviation -> deviation.entry() == held.entry())
                .flatMap(deviation -> deviation.waived().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The concerns about safety that were raised in it. */
    ImmutableList<RiskFlag> flags() {
        return course.replayed().risk().flags().stream()
                .filter(flag -> !flag.isRefused())
                .filter(flag -> flag.session().orElse(0) == held.number())
                .collect(ImmutableList.toImmutableList());
    }
}

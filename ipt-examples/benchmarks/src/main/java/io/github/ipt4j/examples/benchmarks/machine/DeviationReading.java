package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/** How the yardstick reads deviations. Rules are bits, by their order. */
@SuppressWarnings("EnumOrdinal") // Packed on purpose: the benchmark compares such code.
final class DeviationReading {

    private static final Rule[] RULES = Rule.values();
    private static final long WAIVABLE = bits(RuleSet.WAIVABLE);
    private static final long REPORTED_ALONE = bits(RuleSet.REPORTED_ALONE);

    private DeviationReading() {}

    /** The next course if no rule is broken, or only such as the event's deviation waives; else the first of the others. */
    static YardstickAnswer answer(CourseEvent event, long broken, YardstickCourse next) {
        if (event.deviation().isPresent()) {
            return waiving(bits(event.deviation().get().rules()), broken, next);
        }
        return broken == 0 ? next : refusal(broken);
    }

    private static YardstickAnswer waiving(long waived, long broken, YardstickCourse next) {
        boolean needless = (broken & REPORTED_ALONE) == 0 && (waived & ~(broken & WAIVABLE)) != 0;
        long left = (broken & ~(waived & WAIVABLE)) | (needless ? 1L << Rule.DEVIATION_NEEDLESS.ordinal() : 0);
        return left == 0 ? next : refusal(left);
    }

    private static YardstickAnswer refusal(long broken) {
        return new YardstickAnswer.Refusal(RULES[Long.numberOfTrailingZeros(broken)]);
    }

    private static long bits(RuleSet rules) {
        return rules.stream().mapToLong(rule -> 1L << rule.ordinal()).sum();
    }
}

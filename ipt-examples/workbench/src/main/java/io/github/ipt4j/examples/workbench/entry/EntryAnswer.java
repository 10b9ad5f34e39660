package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.course.BrokenRule;
import io.github.ipt4j.examples.report.course.WayView;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.judging.CorrectionLines;
import io.github.ipt4j.protocol.course.Rejected;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

/**
 * What becomes of an entry, in words.
 *
 * @param verdict whether it is accepted
 * @param isKept whether it was recorded; not before the consequences of a correction were shown
 * @param rules the rules that it breaks, or that are waived for it
 * @param way the shortest way to have it accepted, if it is refused and there can be one
 * @param changes what a correction changes; none if it is refused, or no correction
 * @param advisories what is worth knowing
 */
public record EntryAnswer(
        VerdictType verdict,
        boolean isKept,
        ImmutableList<BrokenRule> rules,
        Optional<WayView> way,
        ImmutableList<String> changes,
        ImmutableList<String> advisories) {

    static EntryAnswer of(Verdict verdict, boolean isKept, PageWords words) {
        return new EntryAnswer(
                verdict.type(),
                isKept,
                BrokenRule.in(verdict, words),
                way(verdict, words),
                CorrectionLines.inWords(verdict).stream().map(words::of).collect(ImmutableList.toImmutableList()),
                verdict.advisories().stream().map(words::of).collect(ImmutableList.toImmutableList()));
    }

    /** The way to acceptance; none to that of an opening, before which nothing can be done. */
    private static Optional<WayView> way(Verdict verdict, PageWords words) {
        return verdict instanceof Rejected rejected && verdict.event().type() != EventType.COURSE_OPENED
                ? Optional.of(WayView.of(rejected.wayToAcceptance(), words))
                : Optional.empty();
    }

    /**
     * Whether it is refused.
     *
     * @return true if it counts for nothing but what it says about safety
     */
    public boolean isRefused() {
        return verdict == VerdictType.REJECTED;
    }
}

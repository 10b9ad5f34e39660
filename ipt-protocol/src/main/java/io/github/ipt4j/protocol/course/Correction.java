package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A correction as it is judged against a course: by replaying what would be in force after it. */
final class Correction {

    private final Course course;
    private final RecordCorrected event;
    private final InForce known;

    /** The entries in force after the correction, and their replay; null if it names no entries in force. */
    private final @Nullable InForce corrected;

    private final @Nullable Replay replay;

    private final RuleSet rules;

    private Correction(Course course, RecordCorrected event) {
        this.course = course;
        this.event = event;
        this.known = InForce.of(course);
        this.corrected = isOpened() && namesEntries() ? known.after(event, number()) : null;
        this.replay = corrected == null ? null : Replay.of(course.machine(), corrected.entries());
        this.rules = rules();
    }

    static Verdict judge(Course course, RecordCorrected event) {
        Correction correction = new Correction(course, event);
        RuleSet rules = correction.rules;
        InForce corrected = correction.corrected;
        Replay replay = correction.replay;
        if (corrected == null
                || replay == null
                || !rules.minus(correction.waived()).isEmpty()) {
            return new Rejected(course, event, rules);
        }
        Ledger link = Ledger.corrected(course, event, rules, corrected.with(replay.granting()));
        Course after = course.corrected(link, replay);
        return rules.isEmpty() ? new Accepted(course, event, after) : new Deviating(course, event, rules, after);
    }

    static ImmutableList<Violation> explain(Course course, RecordCorrected event) {
        return new Correction(course, event).violations();
    }

    private boolean isOpened() {
        return course.state().status() != CourseStatus.UNOPENED;
    }

    /** The number of its own entry, and so of the event that it adds. */
    private int number() {
        return course.entries() + 1;
    }

    private boolean namesEntries() {
        boolean removes =
                event.removes().isEmpty() || known.place(event.removes().getAsInt()) >= 0;
        boolean before = event.before().isEmpty() || known.place(event.before().getAsInt()) >= 0;
        return known.isWhole() && removes && before && !leavesNoOpening();
    }

    private boolean leavesNoOpening() {
        return removed().filter(CourseOpened.class::isInstance).isPresent()
                && event.adds().filter(CourseOpened.class::isInstance).isEmpty();
    }

    private Optional<CourseEvent> removed() {
        int place = known.place(event.removes().orElse(0));
        return place < 0
                ? Optional.empty()
                : Optional.of(known.entries().get(place).event());
    }

    /** The dates that the correction must not precede. */
    private Stream<LocalDate> datesCorrected() {
        return Stream.concat(removed().stream(), event.adds().stream()).map(CourseEvent::date);
    }

    private RuleSet rules() {
        if (!isOpened()) {
            return RuleSet.of(Rule.COURSE_NOT_OPEN);
        }
        RuleSet broken = RuleSet.NONE.withIf(datesCorrected().anyMatch(event.date()::isBefore), Rule.DATE_ORDER);
        if (replay == null) {
            return broken.with(Rule.CORRECTION_ENTRY);
        }
        RuleSet all = broken.union(replay.unwaived());
        boolean alone = !all.intersect(RuleSet.REPORTED_ALONE).isEmpty();
        return all.withIf(!alone && !needless(replay).isEmpty(), Rule.DEVIATION_NEEDLESS);
    }

    /** What its own deviation and that of the event that it adds name, though nothing breaks it. */
    private RuleSet needless(Replay replayed) {
        if (course.isObserving()) {
            return RuleSet.NONE;
        }
        RuleSet added = added(replayed)
                .map(step -> StateMachine.notWaivable(step.event(), step.broken()))
                .orElse(RuleSet.NONE);
        return StateMachine.notWaivable(event, replayed.unwaived()).union(added);
    }

    private Optional<Replay.Step> added(Replay replayed) {
        return replayed.steps().stream()
                .filter(step -> step.entry().number() == number())
                .findFirst();
    }

    private RuleSet waived() {
        return course.isObserving()
                ? RuleSet.NONE
                : StateMachine.waivedBy(event).intersect(RuleSet.WAIVABLE);
    }

    private ImmutableList<Violation> violations() {
        return rules.stream().map(this::violation).collect(ImmutableList.toImmutableList());
    }

    private Violation violation(Rule rule) {
        ImmutableList<Replay.Step> breaking = breaking(rule);
        Phase phase = breaking.stream()
                .findFirst()
                .map(step -> step.before().phase())
                .orElse(course.state().phase());
        return new ViolationValue(
                rule,
                Protocols.source(course.protocol(), rule, phase),
                ImmutableList.<Fact>builder()
                        .addAll(ownFacts(rule))
                        .addAll(replayedFacts(rule, breaking))
                        .build());
    }

    /** The events in force that break a rule which nothing waives. */
    private ImmutableList<Replay.Step> breaking(Rule rule) {
        return Optional.ofNullable(replay).stream()
                .flatMap(replayed -> replayed.steps().stream())
                .filter(step -> step.unwaived().contains(rule))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Fact> ownFacts(Rule rule) {
        Optional<LocalDate> latest = datesCorrected().max(LocalDate::compareTo).filter(event.date()::isBefore);
        return rule == Rule.DATE_ORDER && latest.isPresent()
                ? ImmutableList.of(new Fact.Corrected(latest.get()))
                : ImmutableList.of();
    }

    private ImmutableList<Fact> replayedFacts(Rule rule, ImmutableList<Replay.Step> breaking) {
        if (rule == Rule.DEVIATION_NEEDLESS && replay != null) {
            return ImmutableList.of(new Fact.NotWaived(needless(replay)));
        }
        return breaking.isEmpty() ? ImmutableList.of() : facts(rule, breaking);
    }

    /** The entries at which a rule breaks, and the facts that show it at the first of them. */
    private ImmutableList<Fact> facts(Rule rule, ImmutableList<Replay.Step> breaking) {
        Replay.Step first = breaking.get(0);
        return ImmutableList.<Fact>builder()
                .add(new Fact.AtEntries(
                        breaking.stream().map(step -> step.entry().number()).collect(ImmutableList.toImmutableList())))
                .addAll(new Explanation(course.machine(), first.before(), first.event()).facts(rule, first.broken()))
                .build();
    }
}

package io.github.ipt4j.protocol.cohort;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.Optional;
import java.util.function.Function;

/** Counts what is in one course. Used once. */
final class CourseFigures {

    private final CohortFigures.Builder figures = CohortFigures.builder();
    private final Multiset<VerdictType> verdicts = EnumMultiset.create(VerdictType.class);
    private final Multiset<AdvisoryKind> advised = EnumMultiset.create(AdvisoryKind.class);
    private final Multiset<Rule> broken = EnumMultiset.create(Rule.class);
    private int corrections;

    private CourseFigures() {}

    static CohortFigures of(Audit audit, Iterable<? extends CourseEvent> events) {
        CourseFigures counting = new CourseFigures();
        counting.outcome(audit.replay(events, counting::event));
        return counting.figures.build();
    }

    private void event(Verdict verdict) {
        verdicts.add(verdict.type());
        for (Advisory advisory : verdict.advisories()) {
            advised.add(advisory.kind());
        }
        if (verdict.type() == VerdictType.REJECTED) {
            Iterables.addAll(broken, verdict.rules());
        } else if (verdict.event() instanceof RecordCorrected) {
            corrections++;
        }
    }

    private void events() {
        addAll(CohortFigureKind.EVENTS, verdicts, VerdictType::word);
        addAll(CohortFigureKind.ADVISED, advised, AdvisoryKind::id);
        addAll(CohortFigureKind.REJECTED_BY, broken, Rule::id);
    }

    private <T> void addAll(CohortFigureKind kind, Multiset<T> counted, Function<T, String> subject) {
        counted.entrySet().forEach(entry -> add(kind, subject.apply(entry.getElement()), entry.getCount()));
    }

    private void outcome(Course course) {
        events();
        CourseState state = course.state();
        count(CohortFigureKind.COURSES, "");
        count(CohortFigureKind.STANDING, state.word());
        if (state.latestDate().isPresent()) {
            count(course.conforms() ? CohortFigureKind.CONFORMING : CohortFigureKind.DEVIATING, "");
        }
        if (verdicts.contains(VerdictType.REJECTED)) {
            count(CohortFigureKind.WITH_REJECTED_EVENTS, "");
        }
        if (corrections > 0) {
            count(CohortFigureKind.CORRECTED, "");
            add(CohortFigureKind.CORRECTIONS, "", corrections);
        }
        history(course.history(), state);
        count(CohortFigureKind.SESSIONS_HELD, Integer.toString(state.sessions()));
        count(CohortFigureKind.RISK, course.risk().standing());
        progress(Progress.of(course));
    }

    /** What is counted as it is known after all corrections. */
    private void history(History history, CourseState state) {
        Multiset<Rule> waived = EnumMultiset.create(Rule.class);
        history.deviations().forEach(deviating -> Iterables.addAll(waived, deviating.waived()));
        addAll(CohortFigureKind.WAIVED, waived, Rule::id);
        history.ending()
                .filter(CourseDiscontinued.class::isInstance)
                .ifPresent(end -> discontinuation((CourseDiscontinued) end, state));
    }

    private void discontinuation(CourseDiscontinued end, CourseState state) {
        count(CohortFigureKind.DISCONTINUED_FOR, end.reason());
        count(CohortFigureKind.DISCONTINUED_IN, state.phase());
        count(CohortFigureKind.DISCONTINUED_AFTER, Integer.toString(state.sessions()));
    }

    private void progress(Progress progress) {
        for (ScaleProgress series : progress.series().values()) {
            series.baseline()
                    .ifPresent(baseline ->
                            count(CohortFigureKind.MEASURED, series.scale().id()));
            series.change().ifPresent(this::change);
        }
        Recovery recovery = progress.recovery();
        count(recovery.recovered(), CohortFigureKind.RECOVERED, CohortFigureKind.NOT_RECOVERED, "");
        recovery.reliablyRecovered()
                .filter(yes -> yes)
                .ifPresent(yes -> count(CohortFigureKind.RELIABLY_RECOVERED, ""));
    }

    private void change(Change change) {
        String scale = change.scale().id();
        count(CohortFigureKind.MEASURED_AGAIN, scale);
        add(CohortFigureKind.BASELINE_POINTS, scale, change.baseline().total().orElseThrow());
        add(CohortFigureKind.LATEST_POINTS, scale, change.later().total().orElseThrow());
        count(change.response(), CohortFigureKind.RESPONSE, CohortFigureKind.NO_RESPONSE, scale);
        count(change.remission(), CohortFigureKind.REMISSION, CohortFigureKind.NO_REMISSION, scale);
        change.reliableImprovement().ifPresent(better -> count(reliably(change, better), scale));
    }

    private static CohortFigureKind reliably(Change change, boolean better) {
        boolean worse = change.reliableDeterioration().orElse(false);
        return better
                ? CohortFigureKind.RELIABLY_BETTER
                : worse ? CohortFigureKind.RELIABLY_WORSE : CohortFigureKind.NO_RELIABLE_CHANGE;
    }

    private void count(Optional<Boolean> answer, CohortFigureKind yes, CohortFigureKind no, String subject) {
        answer.ifPresent(is -> count(is ? yes : no, subject));
    }

    private void count(CohortFigureKind kind, VocabularyTerm subject) {
        count(kind, subject.word());
    }

    private void count(CohortFigureKind kind, String subject) {
        add(kind, subject, 1);
    }

    private void add(CohortFigureKind kind, String subject, int amount) {
        figures.add(CohortFigure.of(kind, subject), amount);
    }
}

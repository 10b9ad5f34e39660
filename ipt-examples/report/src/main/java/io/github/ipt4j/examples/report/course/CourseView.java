package io.github.ipt4j.examples.report.course;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.course.CourseSummary.Fact;
import io.github.ipt4j.examples.report.drawing.Drawing;
import io.github.ipt4j.examples.report.drawing.MeasureChart;
import io.github.ipt4j.examples.report.drawing.PhaseSpan;
import io.github.ipt4j.examples.report.drawing.Timeline;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.examples.shared.judging.RatedSession;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import io.github.ipt4j.examples.shared.judging.RemovedEntries;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.Recovery;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that the page of a course shows, section by section. */
public final class CourseView {

    private static final String WORDS = "report/course";
    private static final int WIDE = 920;

    private final AuditedCourse audited;
    private final ImmutableList<Verdict> verdicts;
    private final Notes notes;
    private final Optional<ImmutableList<RatedSession>> ratings;
    private final ImmutableList<Protocol> compared;
    private final PageWords words;
    private final Course course;
    private final Fidelity fidelity;
    private final ImmutableList<Session> sessions;
    private final Supplier<ExerciseCatalog> exercises;
    private final ActivityWords activities;

    /**
     * Reads a course, and no ratings of it.
     *
     * @param audited the course as its record says
     * @param notes whether private texts are shown
     * @param wording the language
     */
    public CourseView(AuditedCourse audited, Notes notes, Wording wording) {
        this(audited, notes, Optional.empty(), ImmutableList.of(), wording);
    }

    /**
     * Reads a course, and no ratings of it.
     *
     * @param audited the course as its record says
     * @param notes whether private texts are shown
     * @param wording the language
     * @param exercises the exercises, asked for once one is shown
     */
    public CourseView(AuditedCourse audited, Notes notes, Wording wording, Supplier<ExerciseCatalog> exercises) {
        this(audited, notes, Optional.empty(), ImmutableList.of(), wording, exercises);
    }

    /**
     * Reads a course.
     *
     * @param audited the course as its record says
     * @param notes whether private texts are shown
     * @param ratings what observers rated of it; empty if that is not shown
     * @param compared the protocols under which it is shown too
     * @param wording the language
     */
    public CourseView(
            AuditedCourse audited,
            Notes notes,
            Optional<ImmutableList<RatedSession>> ratings,
            ImmutableList<Protocol> compared,
            Wording wording) {
        this(audited, notes, ratings, compared, wording, Suppliers.memoize(Exercises::catalog));
    }

    private CourseView(
            AuditedCourse audited,
            Notes notes,
            Optional<ImmutableList<RatedSession>> ratings,
            ImmutableList<Protocol> compared,
            Wording wording,
            Supplier<ExerciseCatalog> exercises) {
        this.exercises = exercises;
        this.audited = audited;
        this.words = words(wording);
        this.ratings = ratings;
        this.compared = compared;
        this.verdicts = audited.verdicts();
        this.notes = notes;
        this.activities = new ActivityWords(notes, words, exercises);
        this.course = audited.course();
        this.fidelity = Fidelity.of(course);
        this.sessions =
                course.history().sessions().stream().map(HeldSession::session).collect(ImmutableList.toImmutableList());
    }

    /**
     * The words in which courses are shown.
     *
     * @param wording the language
     * @return the words, in that language
     */
    public static PageWords words(Wording wording) {
        return PageWords.of(wording, WORDS);
    }

    /**
     * The words of the page.
     *
     * @return the words, in the user's language
     */
    public PageWords words() {
        return words;
    }

    /**
     * The client's id, by which the course is known.
     *
     * @return the id, or that there is none
     */
    public String title() {
        return summary()
                .opening()
                .map(opened ->
                        words.of("course.titled", "client", opened.client().id()))
                .orElseGet(() -> words.of("course.not-opened"));
    }

    /**
     * Where the course stands.
     *
     * @return the first section
     */
    public CourseSummary summary() {
        return new CourseSummary(course, words);
    }

    /**
     * Whether the course kept its protocol so far.
     *
     * @return true if it has no deviation
     */
    public boolean conforms() {
        return course.conforms();
    }

    /**
     * Whether anything was accepted.
     *
     * @return false if the course was never opened
     */
    public boolean isOpened() {
        return !course.history().isEmpty();
    }

    /**
     * What is known of concerns about suicide or harm.
     *
     * @return the section that comes before all others if a concern is open
     */
    public RiskView risk() {
        return new RiskView(audited.risk(), words);
    }

    /**
     * What was left out of the page, and must be said: how far the record was read, and how many events were refused.
     *
     * @return sentences; none if all was read and nothing refused
     */
    public ImmutableList<String> notices() {
        return ReadingNotices.of(audited, words.wording());
    }

    /**
     * Whether private texts are shown.
     *
     * @return true if they were asked for
     */
    public boolean showsNotes() {
        return notes.areShown();
    }

    /**
     * The course by week.
     *
     * @return the drawing
     */
    public Drawing timeline() {
        return Timeline.of("timeline-chart", course, words);
    }

    /**
     * Every accepted event.
     *
     * @return the rows in order
     */
    public ImmutableList<LogView> log() {
        return LogView.of(course.history(), activities, words);
    }

    /**
     * Every scale that was assessed.
     *
     * @return the scales in the order in which they first were
     */
    public ImmutableList<MeasureView> measures() {
        ImmutableList<ScaleProgress> series =
                Progress.of(course).series().values().asList();
        ImmutableList<PhaseSpan> phases = PhaseSpan.of(course.history());
        return IntStream.range(0, series.size())
                .mapToObj(i -> new MeasureView(
                        series.get(i),
                        MeasureChart.of("measure-" + (i + 1), series.get(i), phases, WIDE, words),
                        words))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether depression and anxiety, taken together, recovered.
     *
     * @return the answer to each question; none unless both were measured
     */
    public ImmutableList<Fact> recovery() {
        Recovery recovery = Progress.of(course).recovery();
        return recovery.depression().isPresent() && recovery.anxiety().isPresent()
                ? ImmutableList.of(
                        new Fact(words.of("recovery.recovered"), words.answer(recovery.recovered())),
                        new Fact(words.of("recovery.reliably"), words.answer(recovery.reliablyRecovered())))
                : ImmutableList.of();
    }

    /**
     * The tasks that the protocol asks for.
     *
     * @return the tasks phase by phase
     */
    public ImmutableList<TaskView> tasks() {
        return TaskView.of(course.protocol(), fidelity, words);
    }

    /**
     * The four problem areas.
     *
     * @return the rows in order
     */
    public ImmutableList<AreaView> areas() {
        return AreaView.of(sessions, course.formulation(), fidelity, words);
    }

    /**
     * The goals.
     *
     * @return the rows in the order in which they were set
     */
    public ImmutableList<GoalView> goals() {
        return GoalView.of(sessions, notes, words);
    }

    /**
     * The exercises that were worked on.
     *
     * @return the rows in the order in which they were begun
     */
    public ImmutableList<ExerciseView> exercises() {
        return ExerciseView.of(course, exercises.get(), words);
    }

    /**
     * The people in the client's life.
     *
     * @return the picture and its table, or empty if nobody's closeness was recorded
     */
    public Optional<CirclesView> circles() {
        return CirclesView.of(course, exercises.get(), notes, words);
    }

    /**
     * What was done in an event.
     *
     * @param event any event
     * @return its activities in order, with their private texts if these are shown
     */
    public ImmutableList<ActivityLine> done(CourseEvent event) {
        return event.activities().stream().map(this::done).collect(ImmutableList.toImmutableList());
    }

    /**
     * An activity in words.
     *
     * @param activity any activity
     * @return what was done, with its private texts if these are shown
     */
    public ActivityLine done(Activity activity) {
        return activities.of(activity);
    }

    /**
     * The events that were rejected.
     *
     * @return the events in order, each with all rules that it breaks
     */
    public ImmutableList<JudgedEvent> rejected() {
        return judged(VerdictType.REJECTED);
    }

    /**
     * The events that were accepted as deviating.
     *
     * @return the events in order, each with the rules that were waived for it
     */
    public ImmutableList<JudgedEvent> deviations() {
        return judged(VerdictType.DEVIATING);
    }

    /**
     * The corrections of the record.
     *
     * @return the corrections in order
     */
    public ImmutableList<CorrectionView> corrections() {
        return CorrectionView.of(verdicts, course.history(), notes, words);
    }

    /** A deviating event that was removed later departs no longer. */
    private ImmutableList<JudgedEvent> judged(VerdictType type) {
        RemovedEntries removed = RemovedEntries.of(course);
        return IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i).type() == type)
                .filter(i -> !removed.contains(verdicts.get(i)))
                .mapToObj(i -> JudgedEvent.of(i + 1, verdicts.get(i), notes, words))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The advisories.
     *
     * @return the advisories by kind
     */
    public ImmutableList<AdvisoryView> advisories() {
        return AdvisoryView.of(verdicts, words);
    }

    /**
     * How closely the course kept to the treatment.
     *
     * @return the figures
     */
    public FidelityView fidelity() {
        return new FidelityView(fidelity, words);
    }

    /**
     * What observers rated.
     *
     * @return the table beside the figures, or empty if it is not shown
     */
    public Optional<RatingsView> ratings() {
        return ratings.map(rated -> new RatingsView(rated, notes, words));
    }

    /**
     * What may come next.
     *
     * @return the steps; only a contact once the course is closed
     */
    public ImmutableList<NextView> next() {
        return NextView.of(course, words);
    }

    /**
     * What it takes to conclude the course.
     *
     * @return the way, or empty unless the course is open
     */
    public Optional<WayView> way() {
        return WayView.of(course, words);
    }

    /**
     * What the record would be under other protocols.
     *
     * @return its own protocol and those it is compared with; none if it is compared with none
     */
    public ImmutableList<ComparedView> compared() {
        return compared.isEmpty()
                ? ImmutableList.of()
                : Stream.concat(Stream.of(course.protocol()), compared.stream())
                        .map(protocol -> ComparedView.of(protocol, verdicts, words))
                        .collect(ImmutableList.toImmutableList());
    }
}

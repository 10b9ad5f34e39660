package io.github.ipt4j.examples.shared.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Plays one course from its opening to its end. Used once, by one thread. */
final class CourseSimulation {

    /** The part of missed sessions that are not recorded in their turn. */
    private static final double FORGOTTEN = 0.03;

    /** The part of courses that are held by video. */
    private static final double BY_VIDEO = 0.3;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    /** The chance that a session is not recorded where the protocol is not kept anyway. */
    private static final double UNRECORDED = 0.05;

    private final Simulation simulation;
    private final StateMachine machine;
    private final Chance chance;
    private final Plan plan;
    private final Work work;
    private final Symptoms symptoms;
    private final Contacts contacts;
    private final Mode mode;
    private final List<CourseEvent> events = new ArrayList<>();
    private CourseState state = CourseState.UNOPENED;
    private int leftOut;
    private LocalDate today;

    CourseSimulation(Simulation simulation, StateMachine machine, Chance chance) {
        this.simulation = simulation;
        this.machine = machine;
        this.chance = chance;
        this.plan = Plan.of(machine.protocol(), chance);
        this.work = work(machine.protocol(), chance);
        this.symptoms = new Symptoms(simulation, chance);
        this.contacts = new Contacts(simulation, chance, symptoms);
        this.mode = chance.happens(BY_VIDEO) ? Mode.VIDEO : Mode.IN_PERSON;
        this.today = FIRST_DAY.plusDays(chance.below(364));
    }

    private static Work work(Protocol protocol, Chance chance) {
        List<ProblemArea> areas = new ArrayList<>(Arrays.asList(ProblemArea.values()));
        while (areas.size() > Math.max(1, protocol.focus().min()) && chance.happens(0.5)) {
            areas.remove(chance.below(areas.size()));
        }
        Bounds focus =
                protocol.focus().intersect(Bounds.between(0, areas.size())).orElseThrow();
        return new Work(ImmutableList.copyOf(areas), ImmutableList.copyOf(areas.subList(0, chance.within(focus))));
    }

    ImmutableList<CourseEvent> events(String id) {
        record(CourseOpened.builder()
                .date(today)
                .protocol(machine.protocol().id())
                .client(Client.of(id))
                .addConcern(Concern.MAJOR_DEPRESSION)
                .build());
        boolean stays = true;
        for (Phase phase : Phase.values()) {
            stays = stays && completes(phase);
        }
        record(stays ? CourseConcluded.of(today) : CourseDiscontinued.of(nextDay(), DiscontinuationReason.DROPPED_OUT));
        if (stays) {
            contacts.followUp(today).ifPresent(this::record);
        }
        return withSlips();
    }

    /** Now and then a missed session is forgotten, and entered late after the end. */
    private ImmutableList<CourseEvent> withSlips() {
        ImmutableList.Builder<CourseEvent> recorded = ImmutableList.builder();
        ImmutableList.Builder<CourseEvent> late = ImmutableList.builder();
        for (CourseEvent event : events) {
            if (event instanceof SessionMissed && chance.happens(FORGOTTEN)) {
                late.add(RecordCorrected.builder()
                        .date(nextDay())
                        .adds(event)
                        .reason(PrivateText.of("simulated slip"))
                        .build());
            } else {
                recorded.add(event);
            }
        }
        return recorded.addAll(late.build()).build();
    }

    /** Holds the sessions of a phase, unless the client drops out. */
    private boolean completes(Phase phase) {
        if (phase != Phase.INITIAL) {
            record(PhaseEntered.of(today, phase));
        }
        int sessions = adheres() ? plan.sessions(phase) : plan.sessions(phase) + (chance.happens(0.5) ? 1 : -1);
        ImmutableListMultimap<Integer, Task> tasks = dealt(phase, Math.max(1, sessions));
        for (int i = 0; i < sessions; i++) {
            if (i < sessions - 1 && !adheres() && chance.happens(UNRECORDED)) {
                leaveOut();
                continue;
            }
            hold(phase, tasks.get(i));
            boolean last = phase == Phase.TERMINATION && i == sessions - 1;
            if (!last && chance.happens(simulation.dropOut())) {
                return false;
            }
        }
        if (phase == Phase.INITIAL) {
            formulate();
        }
        return true;
    }

    /** The tasks of a phase, each given to one of its sessions; some to none, without adherence. */
    private ImmutableListMultimap<Integer, Task> dealt(Phase phase, int sessions) {
        Set<Task> asked = machine.protocol().tasks(phase);
        ImmutableListMultimap.Builder<Integer, Task> dealt = ImmutableListMultimap.builder();
        for (Task task : phase == Phase.INITIAL ? Sets.union(asked, Work.EXPLORATIONS) : asked) {
            int session = chance.below(sessions);
            if (adheres()) {
                dealt.put(session, task);
            }
        }
        return dealt.build();
    }

    /** A session is held and not recorded: the number of the next one leaves a gap. */
    private void leaveOut() {
        today = nextDay();
        leftOut++;
    }

    private void hold(Phase phase, List<Task> tasks) {
        if (state.sessions() > 0) {
            LocalDate between = today.plusDays(machine.protocol().cadenceDays() / 2);
            contacts.between(between, part()).ifPresent(this::record);
            today = nextDay();
        }
        while (chance.happens(simulation.missed())) {
            record(SessionMissed.of(today, chance.one(List.of(MissedReason.values()))));
            today = nextDay();
        }
        record(SessionHeld.of(Session.builder()
                .number(state.sessions() + 1 + leftOut)
                .date(today)
                .minutes(minutes())
                .agendaSetBy(agenda(phase))
                .mode(mode)
                .addAllActivities(activities(phase, tasks))
                .build()));
        leftOut = 0;
    }

    /** How much of the course is over, 0 to 1. */
    private double part() {
        return Math.min(1.0, state.sessions() / Math.max(1.0, plan.total() - 1.0));
    }

    /** The length of a session as the protocol expects it; none where it expects what no session can last. */
    private OptionalInt minutes() {
        return machine.protocol()
                .minutes()
                .intersect(Limits.SESSION_MINUTES)
                .map(expected -> OptionalInt.of(chance.within(expected)))
                .orElse(OptionalInt.empty());
    }

    private AgendaSetter agenda(Phase phase) {
        AgendaSetter led = chance.happens(0.7) ? AgendaSetter.CLIENT : AgendaSetter.SHARED;
        return phase == Phase.INITIAL ? AgendaSetter.COUNSELOR : led;
    }

    private List<Activity> activities(Phase phase, List<Task> tasks) {
        Assessment depression = symptoms.depression(part());
        List<Activity> activities = new ArrayList<>();
        activities.add(AssessSymptoms.of(depression));
        activities.add(AssessSymptoms.of(symptoms.anxiety(part())));
        if (depression.suicideItemAnswered().orElse(false) && adheres()) {
            activities.add(ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED));
        }
        tasks.forEach(task -> activities.addAll(work.activities(task)));
        if (phase == Phase.INTERMEDIATE) {
            ProblemArea problem = work.problem(chance, adheres());
            activities.add(LinkMood.builder().area(problem).build());
            activities.add(PresentProblem.of(problem));
            activities.add(UseStrategy.of(chance.one(Strategy.inArea(problem).asList())));
        }
        activities.add(UseTechnique.of(chance.one(List.of(Technique.values()))));
        return activities;
    }

    private void formulate() {
        if (adheres()) {
            record(FormulationAgreed.builder()
                    .date(today)
                    .focus(work.focus())
                    .plannedSessions(plan.total())
                    .plannedTermination(plan.termination())
                    .build());
        }
    }

    private boolean adheres() {
        return chance.happens(simulation.adherence());
    }

    private LocalDate nextDay() {
        return today.plusDays(machine.protocol().cadenceDays());
    }

    /** Records an event; if it departs from the protocol, as a deviation. */
    private void record(CourseEvent event) {
        RuleSet departures = machine.judge(state, event);
        events.add(
                departures.isEmpty()
                        ? event
                        : event.deviating(new Deviation(departures, PrivateText.of("simulated departure"))));
        state = machine.evolve(state, event);
    }
}

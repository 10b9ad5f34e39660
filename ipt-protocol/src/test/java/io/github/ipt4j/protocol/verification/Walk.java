package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random conforming course, and what the alphabet finds where it ends. */
record Walk(StateMachine machine, ImmutableList<CourseEvent> events, CourseState state) {

    /** Everything that the alphabet led to in one state. */
    static final class Found implements Trials.Observer {

        private final ListMultimap<EventType, CourseEvent> accepted =
                MultimapBuilder.enumKeys(EventType.class).arrayListValues().build();
        private final Set<Essence> essences = new HashSet<>();
        private RuleSet broken = RuleSet.NONE;

        @Override
        public void accepted(CourseEvent event, CourseState after, Essence essence) {
            accepted.put(event.type(), event);
            essences.add(essence);
        }

        @Override
        public void rejected(CourseEvent event, RuleSet rules) {
            broken = broken.union(rules);
        }

        @Override
        public void threw(CourseEvent event, RuntimeException thrown) {
            throw thrown;
        }

        Set<Essence> essences() {
            return essences;
        }

        RuleSet broken() {
            return broken;
        }
    }

    static Walk random(Protocol protocol, int steps, long seed) {
        Random random = new Random(seed);
        StateMachine machine = StateMachine.enforcing(protocol);
        Walk walk = new Walk(machine, ImmutableList.of(), CourseState.UNOPENED);
        for (int i = 0; i < steps; i++) {
            walk = walk.step(random);
        }
        return walk;
    }

    private Walk step(Random random) {
        ListMultimap<EventType, CourseEvent> accepted = found().accepted;
        List<EventType> types = new ArrayList<>(accepted.keySet());
        if (types.isEmpty()) {
            return this;
        }
        EventType type = types.get(random.nextInt(types.size()));
        if (type == EventType.COURSE_DISCONTINUED && random.nextInt(10) > 0) {
            return this;
        }
        List<CourseEvent> choices = accepted.get(type);
        return and(choices.get(random.nextInt(choices.size())));
    }

    Walk and(CourseEvent event) {
        return new Walk(
                machine,
                ImmutableList.<CourseEvent>builder().addAll(events).add(event).build(),
                machine.evolve(state, event));
    }

    Found found() {
        Found found = new Found();
        new Trials(new MachineUnderTest(machine.protocol(), machine::judge, machine::evolve)).in(state, found);
        return found;
    }

    /** The same event on another day. */
    static CourseEvent on(LocalDate date, CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED ->
                CourseOpened.builder().from((CourseOpened) event).date(date).build();
            case SESSION_HELD ->
                SessionHeld.builder()
                        .from((SessionHeld) event)
                        .session(Session.builder()
                                .from(((SessionHeld) event).session())
                                .date(date)
                                .build())
                        .build();
            case SESSION_MISSED ->
                SessionMissed.builder().from((SessionMissed) event).date(date).build();
            case CONTACT_MADE ->
                ContactMade.builder().from((ContactMade) event).date(date).build();
            case FORMULATION_AGREED ->
                FormulationAgreed.builder()
                        .from((FormulationAgreed) event)
                        .date(date)
                        .build();
            case PHASE_ENTERED ->
                PhaseEntered.builder().from((PhaseEntered) event).date(date).build();
            case COURSE_CONCLUDED ->
                CourseConcluded.builder()
                        .from((CourseConcluded) event)
                        .date(date)
                        .build();
            case COURSE_DISCONTINUED ->
                CourseDiscontinued.builder()
                        .from((CourseDiscontinued) event)
                        .date(date)
                        .build();
            case RECORD_CORRECTED -> throw new IllegalArgumentException("No walk corrects a record.");
        };
    }
}

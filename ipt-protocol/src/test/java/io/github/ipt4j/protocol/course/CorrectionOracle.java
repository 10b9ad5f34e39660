package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Section 5a written down as plainly as can be, with lists that change, for an enforcing machine. */
final class CorrectionOracle {

    private static final class Kept {
        int number;
        CourseEvent event;
        int since;
        int gap;
        boolean late;
        Set<Rule> granted = new TreeSet<>();

        Kept(int number, CourseEvent event, int since, int gap, boolean late) {
            this.number = number;
            this.event = event;
            this.since = since;
            this.gap = gap;
            this.late = late;
        }
    }

    private final StateMachine machine;
    private List<Kept> inForce = new ArrayList<>();
    private int entries;
    private Set<Rule> broken = new TreeSet<>();
    private CourseState state = CourseState.UNOPENED;

    CorrectionOracle(StateMachine machine) {
        this.machine = machine;
    }

    CourseState state() {
        return state;
    }

    int entries() {
        return entries;
    }

    /** What is in force, with the numbers that sessions now have. */
    ImmutableList<CourseEvent> events() {
        ImmutableList.Builder<CourseEvent> events = ImmutableList.builder();
        List<Integer> numbers = numbers(inForce);
        for (int i = 0; i < inForce.size(); i++) {
            events.add(numbered(inForce.get(i).event, numbers.get(i)));
        }
        return events.build();
    }

    /** Records an event; returns the rules that it breaks. */
    Set<Rule> record(CourseEvent event) {
        broken = new TreeSet<>();
        if (event instanceof RecordCorrected correction) {
            correct(correction);
            return broken;
        }
        Transition transition = machine.transition(state, event);
        transition.rules().forEach(broken::add);
        transition.next().ifPresent(next -> {
            int gap = event instanceof SessionHeld held ? held.session().number() - state.sessions() - 1 : 0;
            entries++;
            inForce.add(new Kept(entries, event, entries, gap, false));
            state = next;
        });
        return broken;
    }

    private void correct(RecordCorrected correction) {
        if (inForce.isEmpty()) {
            broken.add(Rule.COURSE_NOT_OPEN);
            return;
        }
        Kept removed = find(correction.removes().orElse(0));
        Kept before = find(correction.before().orElse(0));
        boolean beforeRemoved = removed != null && correction.date().isBefore(removed.event.date());
        if (beforeRemoved
                || correction
                        .adds()
                        .filter(added -> correction.date().isBefore(added.date()))
                        .isPresent()) {
            broken.add(Rule.DATE_ORDER);
        }
        boolean unopened = removed != null
                && removed.event instanceof CourseOpened
                && !(correction.adds().orElse(null) instanceof CourseOpened);
        boolean noSuchEntry = correction.removes().isPresent() && removed == null;
        boolean noSuchPlace = correction.before().isPresent() && before == null;
        if (noSuchEntry || noSuchPlace || unopened) {
            broken.add(Rule.CORRECTION_ENTRY);
            return;
        }
        List<Kept> next = new ArrayList<>(inForce);
        Kept added = correction.adds().isPresent() ? place(next, correction, removed, before) : null;
        next.remove(removed);
        replay(next, added, correction);
    }

    /** Puts the event that is added directly before or after its neighbor, the removed entry still standing. */
    private Kept place(List<Kept> next, RecordCorrected correction, @Nullable Kept removed, @Nullable Kept before) {
        CourseEvent event = correction.adds().get();
        int place;
        if (before != null) {
            place = next.indexOf(before);
        } else if (removed != null && removed.event.date().equals(event.date())) {
            place = next.indexOf(removed);
        } else {
            place = 0;
            for (int i = 0; i < next.size(); i++) {
                if (next.get(i) != removed && !next.get(i).event.date().isAfter(event.date())) {
                    place = i + 1;
                }
            }
        }
        Kept added = new Kept(entries + 1, event, entries + 1, 0, true);
        if (event instanceof SessionHeld held && removed != null && removed.event instanceof SessionHeld old) {
            added.gap = Math.max(
                    0, removed.gap + held.session().number() - old.session().number());
            added.since = removed.since;
            added.late = removed.late;
        } else if (event instanceof SessionHeld held) {
            int numberBefore = place == 0 ? 0 : numberUpTo(next, place - 1);
            added.gap = Math.max(0, held.session().number() - numberBefore - 1);
        }
        next.add(place, added);
        return added;
    }

    private void replay(List<Kept> next, @Nullable Kept added, RecordCorrected correction) {
        CourseState now = CourseState.UNOPENED;
        List<Integer> numbers = numbers(next);
        List<Set<Rule>> beyond = new ArrayList<>();
        boolean needless = false;
        for (int i = 0; i < next.size(); i++) {
            Kept kept = next.get(i);
            int number = numbers.get(i);
            CourseEvent event = numbered(kept.event, number);
            Set<Rule> breaks = new TreeSet<>();
            StateMachine.observing(machine.protocol()).judge(now, event).forEach(breaks::add);
            if (event instanceof SessionHeld && number > 999) {
                breaks.add(Rule.SESSION_NUMBER);
            }
            Set<Rule> own = new TreeSet<>(named(kept.event));
            if (kept == added) {
                needless |= own.stream().anyMatch(rule -> !rule.isWaivable() || !breaks.contains(rule));
            }
            own.addAll(kept.granted);
            Set<Rule> left = new TreeSet<>(breaks);
            left.removeIf(rule -> rule.isWaivable() && own.contains(rule));
            beyond.add(left);
            broken.addAll(left);
            if (breaks.stream().noneMatch(Rule::isReportedAlone)) {
                now = machine.evolve(now, event);
            }
        }
        needless |= named(correction).stream().anyMatch(rule -> !rule.isWaivable() || !broken.contains(rule));
        if (needless && broken.stream().noneMatch(Rule::isReportedAlone)) {
            broken.add(Rule.DEVIATION_NEEDLESS);
        }
        if (broken.stream()
                .allMatch(rule -> rule.isWaivable() && named(correction).contains(rule))) {
            for (int i = 0; i < next.size(); i++) {
                next.get(i).granted.addAll(beyond.get(i));
            }
            inForce = next;
            state = now;
            entries++;
        }
    }

    private static Set<Rule> named(CourseEvent event) {
        return event.deviation().map(Deviation::rules).orElse(RuleSet.NONE).stream()
                .collect(Collectors.toSet());
    }

    private @Nullable Kept find(int number) {
        return inForce.stream()
                .filter(kept -> kept.number == number)
                .findFirst()
                .orElse(null);
    }

    /** The number of the latest session up to a place, 0 before the first. */
    private static int numberUpTo(List<Kept> all, int place) {
        return place < 0 ? 0 : numbers(all.subList(0, place + 1)).get(place);
    }

    /** For each entry, the number of the latest session up to it. */
    private static List<Integer> numbers(List<Kept> all) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            int before = at == 0 ? 0 : numbers.get(at - 1);
            int start = at - 1;
            while (start >= 0 && isFilling(all.get(start), all.get(at))) {
                start--;
            }
            int taken = before - (start < 0 ? 0 : numbers.get(start));
            boolean isSession = all.get(at).event instanceof SessionHeld;
            numbers.add(isSession ? before + 1 + Math.max(0, all.get(at).gap - taken) : before);
        }
        return numbers;
    }

    /** Whether an entry continues the late sessions directly before a session that were entered after it. */
    private static boolean isFilling(Kept before, Kept session) {
        return !(before.event instanceof SessionHeld) || (before.late && before.since > session.since);
    }

    private static CourseEvent numbered(CourseEvent event, int number) {
        return event instanceof SessionHeld held
                ? held.toBuilder()
                        .session(Session.builder()
                                .from(held.session())
                                .number(Math.min(999, number))
                                .build())
                        .build()
                : event;
    }
}

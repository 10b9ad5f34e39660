package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;

/** The words of a step: what to do, and when. */
final class WayWords {

    private final WayStep step;
    private final ImmutableSet<Task> tasks;

    private WayWords(WayStep step, ImmutableSet<Task> tasks) {
        this.step = step;
        this.tasks = tasks;
    }

    static Message of(WayStep step) {
        WayWords words = new WayWords(step, step.tasks());
        Message when = words.when();
        return sentences(words.what(), step.areas() > 0 ? sentences(words.areas(), when) : when);
    }

    /** A contact is nothing without its task. */
    static Message summary(WayStep step) {
        boolean isContact = step.type() == EventType.CONTACT_MADE;
        WayWords words = new WayWords(step, isContact ? step.tasks() : ImmutableSet.of());
        return sentences(words.what(), words.when());
    }

    private static Message sentences(Message first, Message second) {
        return said("sentences").with("first", first).with("second", second);
    }

    private static Message said(String key) {
        return Message.of("protocol/way", key);
    }

    private Message what() {
        return switch (step.type()) {
            case COURSE_OPENED -> said("open");
            case SESSION_HELD -> step.isGivenEvent() ? givenSession() : hold();
            case CONTACT_MADE -> step.isGivenEvent() ? given() : said("contact").with("tasks", tasks());
            case FORMULATION_AGREED -> said("formulation");
            case PHASE_ENTERED -> said("enter").with("phase", step.phase().orElseThrow());
            case COURSE_CONCLUDED -> said("conclude");
            case SESSION_MISSED, COURSE_DISCONTINUED, RECORD_CORRECTED -> given();
        };
    }

    private Message hold() {
        Message hold = said(tasks.isEmpty() ? "hold" : "hold-doing")
                .with("sessions", step.sessions())
                .with("phase", step.phase().orElseThrow());
        return tasks.isEmpty() ? hold : hold.with("tasks", tasks());
    }

    private Message givenSession() {
        return tasks.isEmpty()
                ? said("given-session")
                : said("given-session-doing").with("tasks", tasks());
    }

    private Message given() {
        return said("given").with("event", step.type());
    }

    private Message tasks() {
        return Message.series(tasks.stream().map(Task::instruction).toList());
    }

    private Message areas() {
        if (step.namedAreas().isEmpty()) {
            return said("areas").with("count", step.areas());
        }
        ImmutableList<?> named = step.namedAreas().asList();
        return step.areas() == named.size()
                ? said("areas-named").with("areas", named)
                : said("areas-among").with("count", step.areas()).with("areas", named);
    }

    /** Sessions end with a session; anything else comes after one. */
    private Message when() {
        boolean dated = step.earliest().isPresent();
        int earliest = step.possibleAfter().min();
        int latest = step.possibleAfter().maxOr(earliest);
        Message when = said((step.sessions() > 0 ? "session." : "after.")
                        + (earliest == latest ? "exactly" : "until")
                        + (dated ? "-dated" : ""))
                .with("number", earliest)
                .with("sessions", step.sessions())
                .with("latest", latest);
        return dated
                ? when.with("from", step.earliest().orElseThrow())
                        .with("to", step.latest().orElseThrow())
                : when;
    }
}

package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;

/** Writes events. */
final class EventWriter {

    private final JsonOutput output;

    EventWriter(JsonOutput output) {
        this.output = output;
    }

    void write(CourseEvent event) {
        output.word("type", event.type());
        properties(event);
        event.recordedBy().ifPresent(author -> output.text("recordedBy", author));
        event.recordedAt().ifPresent(time -> output.time("recordedAt", time));
        event.deviation().ifPresent(this::deviation);
        if (output.disclosesPrivateText() && !event.extensions().isEmpty()) {
            output.object("extensions", to -> event.extensions().forEach(to::required));
        }
    }

    private void properties(CourseEvent event) {
        switch (event.type()) {
            case COURSE_OPENED -> courseOpened((CourseOpened) event);
            case SESSION_HELD -> session(((SessionHeld) event).session());
            case SESSION_MISSED -> {
                output.date("date", event.date());
                output.word("reason", ((SessionMissed) event).reason());
            }
            case CONTACT_MADE -> {
                output.date("date", event.date());
                ((ContactMade) event).mode().ifPresent(mode -> output.word("mode", mode));
                activities(event.activities());
            }
            case FORMULATION_AGREED -> formulationAgreed((FormulationAgreed) event);
            case PHASE_ENTERED -> {
                output.date("date", event.date());
                output.word("phase", ((PhaseEntered) event).phase());
            }
            case COURSE_CONCLUDED -> output.date("date", event.date());
            case COURSE_DISCONTINUED -> {
                output.date("date", event.date());
                output.word("reason", ((CourseDiscontinued) event).reason());
            }
            case RECORD_CORRECTED -> recordCorrected((RecordCorrected) event);
        }
    }

    private void courseOpened(CourseOpened event) {
        output.number("format", event.format());
        output.date("date", event.date());
        output.text("protocol", event.protocol());
        output.object("client", to -> client(event.client()));
        output.words("concerns", event.concerns());
        event.follows().ifPresent(course -> output.text("follows", course));
        event.diagnoses().ifPresent(all -> output.list("diagnoses", all, this::diagnosis));
        event.consents().ifPresent(all -> output.words("consents", all));
    }

    private void client(Client client) {
        output.text("id", client.id());
        output.number("birthYear", client.birthYear());
        client.vulnerabilities().ifPresent(all -> output.words("vulnerabilities", all));
        client.circumstances().ifPresent(all -> output.words("circumstances", all));
    }

    private void diagnosis(Diagnosis diagnosis) {
        output.object(to -> {
            to.text("system", diagnosis.system());
            to.text("code", diagnosis.code());
        });
    }

    private void session(Session session) {
        output.date("date", session.date());
        output.number("number", session.number());
        output.number("minutes", session.minutes());
        session.agendaSetBy().ifPresent(setter -> output.word("agendaSetBy", setter));
        session.mode().ifPresent(mode -> output.word("mode", mode));
        session.present().ifPresent(others -> output.words("present", others));
        activities(session.activities());
    }

    private void activities(ImmutableList<Activity> activities) {
        if (!activities.isEmpty()) {
            output.list("activities", activities, new ActivityWriter(output)::write);
        }
    }

    private void formulationAgreed(FormulationAgreed event) {
        output.date("date", event.date());
        output.words("focus", event.focus());
        output.number("plannedSessions", event.plannedSessions());
        output.number("plannedTermination", event.plannedTermination());
    }

    private void recordCorrected(RecordCorrected event) {
        output.date("date", event.date());
        output.number("removes", event.removes());
        event.adds().ifPresent(added -> output.object("adds", to -> write(added)));
        output.number("before", event.before());
        output.required("reason", event.reason());
    }

    private void deviation(Deviation deviation) {
        output.object("deviation", to -> {
            to.list("rules", deviation.rules(), rule -> to.text(rule.id()));
            to.required("reason", deviation.reason());
        });
    }
}

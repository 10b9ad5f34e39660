package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.examples.workbench.store.StoredLine;
import io.github.ipt4j.examples.workbench.testing.Attributes;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a journal can hold has a field: all forms are filled in, and what is recorded lacks nothing. */
final class RecordableTest extends AnnsWorkbench {

    private static final String COURSE = "/courses/c-002";

    private static final String SHEET = "feeling-heard/conversation";

    /** What stands beside each line in the database, or is of other systems. */
    private static final ImmutableSet<String> NOT_FILLED_IN =
            ImmutableSet.of("CourseEvent.recordedBy", "CourseEvent.recordedAt", "CourseEvent.extensions");

    private static final Map<String, String> OPENING = Map.ofEntries(
            Map.entry("client", "c-002"),
            Map.entry("date", "2026-01-05"),
            Map.entry("protocol", "ipt-standard"),
            Map.entry("follows", "c-001"),
            Map.entry("birth-year", "1987"),
            Map.entry("concerns", "complicated-grief"),
            Map.entry("vulnerabilities", "adult-stressor"),
            Map.entry("circumstances", "limited-time"),
            Map.entry("consents", "treatment"),
            Map.entry("diagnosis[0].system", "http://hl7.org/fhir/sid/icd-10"),
            Map.entry("diagnosis[0].code", "F32.1"));

    private static final Map<String, String> FRAME =
            Map.of("date", "2026-01-05", "minutes", "50", "mode", "video", "agenda", "shared", "present", "partner");

    private static final Map<String, String> WORK = Map.ofEntries(
            Map.entry("phq-9.1", "1"),
            Map.entry("phq-9.difficulty", "2"),
            Map.entry("risk", "suicide"),
            Map.entry("risk-summary", "a"),
            Map.entry("review", "assessed"),
            Map.entry("review-summary", "b"),
            Map.entry("violence", "found"),
            Map.entry("violence-summary", "c"),
            Map.entry("topics", "ipt"),
            Map.entry("review-history-summary", "d"),
            Map.entry("plan-termination-summary", "e"),
            Map.entry("plan-ahead-summary", "f"),
            Map.entry("medication", "taken"),
            Map.entry("medication-summary", "g"),
            Map.entry("presented", "grief"),
            Map.entry("presented-summary", "h"));

    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("area.grief", "identified"),
            Map.entry("area.grief.deceased", "Ada"),
            Map.entry("area.grief.relationship", "a friend"),
            Map.entry("area.grief.died-on", "1931-07-04"),
            Map.entry("area.role-dispute", "identified"),
            Map.entry("area.role-dispute.other-person", "Ben"),
            Map.entry("area.role-dispute.issue", "the house"),
            Map.entry("area.role-dispute.stage", "impasse"),
            Map.entry("area.role-transition", "identified"),
            Map.entry("area.role-transition.old-role", "at work"),
            Map.entry("area.role-transition.new-role", "retired"),
            Map.entry("area.interpersonal-deficits", "explored"),
            Map.entry("area.interpersonal-deficits.patterns", "few friends"));

    private static final Map<String, String> THERAPY = Map.ofEntries(
            Map.entry("mood", "4"),
            Map.entry("mood-area", "grief"),
            Map.entry("mood-summary", "i"),
            Map.entry("strategies", "new-ties"),
            Map.entry("techniques", "role-play"),
            Map.entry("feeling.anger", "accepted"),
            Map.entry("competence", "both"),
            Map.entry("goal", "j"),
            Map.entry("goal-plan", "k"),
            Map.entry("people[0].person", "Ada"),
            Map.entry("people[0].kind", "friend"),
            Map.entry("people[0].closeness", "4"),
            Map.entry("people[0].desired", "2"),
            Map.entry("people[0].satisfaction", "5"),
            Map.entry("people[0].expectations", "l"),
            Map.entry("sheet", SHEET),
            Map.entry("step." + SHEET, "practiced"),
            Map.entry("sheet." + SHEET + ".relation", "family"),
            Map.entry("sheet." + SHEET + ".heard", "partly"));

    @BeforeEach
    void fillInAllForms() {
        ann.post("/opening", OPENING);
        Map<String, String> session = new HashMap<>(FRAME);
        List.of(WORK, AREAS, THERAPY).forEach(session::putAll);
        send("session", session);
        send("session", Map.of("date", "2026-01-12", "goal.goal-1", "achieved", "scale", "who-5", "who-5.total", "20"));
        send("missed", Map.of("date", "2026-01-13", "missed", "no-show"));
        send("contact", Map.of("date", "2026-01-14", "mode", "phone", "review", "assessed"));
        send(
                "formulation",
                Map.of("date", "2026-01-15", "focus", "grief", "planned", "16", "planned-termination", "3"));
        send("phase", Map.of("date", "2026-01-15", "phase", "termination", "deviation-reason", "m"));
        send("discontinuation", Map.of("date", "2026-01-16", "discontinued", "moved-away"));
        send("conclusion", Map.of("date", "2026-01-16"));
        Map<String, String> correction =
                Map.of("date", "2026-01-14", "corrected-on", "2026-01-17", "correction-reason", "n", "before", "5");
        send("contact?replaces=5", correction);
    }

    private void send(String entry, Map<String, String> fields) {
        String path = COURSE + "/entries/" + entry;
        String answer = ann.post(path, ann.get(path).body(), fields).body();
        if (entry.contains("?")) {
            ann.post(path, answer, fields);
        }
    }

    private List<CourseEvent> recorded() {
        return workbench.courses().find(ANN, "c-002").orElseThrow().lines().stream()
                .map(StoredLine::event)
                .toList();
    }

    @Test
    void everyKindOfEventAndActivityIsRecorded() {
        assertThat(recorded()).extracting(CourseEvent::type).contains(EventType.values());
        assertThat(recorded())
                .flatExtracting(CourseEvent::activities)
                .extracting(Activity::type)
                .contains(ActivityType.values());
    }

    @Test
    void everyAttributeOfThemIsFilledInSomewhere() {
        assertThat(Sets.difference(Attributes.of(CourseEvent.class), Attributes.filledIn(recorded())))
                .containsExactlyInAnyOrderElementsOf(NOT_FILLED_IN);
    }
}

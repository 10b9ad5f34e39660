package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a counselor records, from outside. */
final class RecordingTest extends AnnsWorkbench {

    private static final String COURSE = "/courses/c-001";

    private static final String SESSION = COURSE + "/entries/session";

    private static final String SCRIPT = "\"><script>alert('x')</script>";

    private StoredCourse course() {
        return workbench.courses().find(ANN, "c-001").orElseThrow();
    }

    private ImmutableList<VerdictType> verdicts() {
        return course().audited().verdicts().stream()
                .map(verdict -> verdict.type())
                .collect(ImmutableList.toImmutableList());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        return send(path, ann.get(path).body(), fields);
    }

    private HttpResponse<String> send(String path, String page, Map<String, String> fields) {
        return ann.post(path, page, fields);
    }

    @Test
    void aSessionIsRecordedWithAnsweredAndUnansweredItems() {
        HttpResponse<String> sent = send(
                SESSION,
                Map.of("date", "2026-01-12", "phq-9.1", "2", "phq-9.2", "3", "exercise.meditation", "assigned"));

        assertThat(sent.statusCode()).isEqualTo(303);
        String page =
                ann.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("Recorded: accepted", "unanswered");
        assertThat(course().course().state().sessions()).isEqualTo(2);
    }

    @Test
    void whatARefusedEntryBreaksIsSaidWithTheShortestWayAndNothingTypedIsLost() {
        HttpResponse<String> sent = send(COURSE + "/entries/conclusion", Map.of("date", "2026-01-12"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("It is rejected", "Rule phase.", "source:", "The shortest way");
        assertThat(sent.body()).contains("value=\"2026-01-12\"", "name=\"deviation-reason\"");
        assertThat(verdicts()).endsWith(VerdictType.REJECTED);
    }

    @Test
    void aRefusedEntryIsRecordedAsADeviationWithAReason() {
        Map<String, String> early = Map.of("date", "2026-01-12", "phase", "intermediate");
        HttpResponse<String> refused = send(COURSE + "/entries/phase", early);
        Map<String, String> explained = new HashMap<>(early);
        explained.put("deviation-reason", "The client moves away.");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(send(COURSE + "/entries/phase", refused.body(), explained).statusCode())
                .isEqualTo(303);
        assertThat(verdicts()).endsWith(VerdictType.REJECTED, VerdictType.DEVIATING);
        assertThat(ann.get(COURSE).body()).contains("The client moves away.");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidBesideItsFieldAndComesBackAsItWasTyped() {
        HttpResponse<String> sent = send(
                SESSION,
                Map.of("date", "2026-02-31", "minutes", "fifty", "mood-summary", "a long day", "phq-9.1", "7"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Give a day.", "value=\"2026-02-31\"", "value=\"fifty\"", "a long day");
        assertThat(verdicts()).hasSize(2);
    }

    @Test
    void whoRecordsTheSameSessionSecondIsShownBothVersions() {
        String page = ann.get(SESSION).body();
        workbench.courses().append(BEN, "c-001", 3, Recorded.session(45));

        HttpResponse<String> second =
                send(SESSION, page, Map.of("date", "2026-01-12", "mood-summary", "mine is longer"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Recorded by ben", "Your entry, not recorded", "mine is longer");
        assertThat(verdicts()).hasSize(3);
        assertThat(send(SESSION, second.body(), Map.of("date", "2026-01-12", "mood-summary", "mine is longer"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aCrisisCallOpensAConcernAndItsReviewAnswersIt() {
        String contact = COURSE + "/entries/contact";

        assertThat(send(contact, Map.of("date", "2026-01-06", "risk", "suicide"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(course().audited().risk().standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(send(contact, Map.of("date", "2026-01-07", "review", "safety-plan-agreed"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(course().audited().risk().standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void whatARefusedEntrySaysAboutSafetyIsKept() {
        HttpResponse<String> sent = send(SESSION, Map.of("date", "2025-12-31", "risk", "suicide"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(course().audited().risk().standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aLateEntryStandsDirectlyBeforeTheEntryThatIsChosen() {
        String late = COURSE + "/entries/contact?late=yes";
        Map<String, String> call = Map.of(
                "date", "2026-01-05", "corrected-on", "2026-01-12", "correction-reason", "forgotten", "before", "2");
        assertThat(ann.get(late).body()).contains("Entry 2: Session 1").doesNotContain("Entry 1: ");

        String shown = send(late, call).body();
        assertThat(send(late, shown, call).statusCode()).isEqualTo(303);

        assertThat(course().course().history().events())
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.COURSE_OPENED, EventType.CONTACT_MADE, EventType.SESSION_HELD);
    }

    @Test
    void theOtherEventsHaveFormsToo() {
        assertThat(send(COURSE + "/entries/missed", Map.of("date", "2026-01-12", "missed", "no-show"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(
                                COURSE + "/entries/discontinuation",
                                Map.of("date", "2026-01-12", "discontinued", "dropped-out"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(COURSE + "/entries/contact", Map.of("date", "2026-01-12", "phq-9.1", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(course().lines())
                .extracting(line -> line.event().type())
                .endsWith(EventType.SESSION_MISSED, EventType.COURSE_DISCONTINUED, EventType.CONTACT_MADE);
    }

    @Test
    void aCorrectionIsMadeOnlyOnceItsConsequencesWereShown() {
        String path = SESSION + "?replaces=2";
        Map<String, String> corrected = Map.of(
                "date", "2026-01-06", "kept", "0", "corrected-on", "2026-01-12", "correction-reason", "a day late");

        HttpResponse<String> shown = send(path, corrected);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("It would be accepted", "What it changes", "entry 2 is no longer in force");
        assertThat(verdicts()).hasSize(2);
        assertThat(send(path, shown.body(), corrected).statusCode()).isEqualTo(303);
        assertThat(course().course().history().sessions().get(0).date()).isEqualTo("2026-01-06");
        assertThat(ann.get(COURSE).body()).contains(Recorded.SECRET, "Why the record was wrong: a day late");
    }

    @Test
    void aCorrectionThatWasChangedAfterwardsIsShownAgain() {
        String path = COURSE + "/withdrawal?removes=2";
        Map<String, String> first = Map.of("corrected-on", "2026-01-12", "correction-reason", "never held");
        Map<String, String> other = Map.of("corrected-on", "2026-01-13", "correction-reason", "never held");
        HttpResponse<String> shown = send(path, first);
        HttpResponse<String> again = send(path, shown.body(), other);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(verdicts()).hasSize(2);
        assertThat(send(path, again.body(), other).statusCode()).isEqualTo(303);
        assertThat(course().course().state().sessions()).isZero();
    }

    @Test
    void whatWasForgottenIsEnteredLate() {
        send(COURSE + "/entries/missed", Map.of("date", "2026-01-12", "missed", "no-show"));
        String path = COURSE + "/entries/contact?late=yes";
        Map<String, String> late = Map.of(
                "date", "2026-01-06", "corrected-on", "2026-01-12", "correction-reason", "forgotten", "mode", "phone");
        HttpResponse<String> shown = send(path, late);

        assertThat(shown.body()).contains("It would be accepted");
        assertThat(send(path, shown.body(), late).statusCode()).isEqualTo(303);
        assertThat(ann.get(COURSE).body()).contains("Record corrected: Contact outside of sessions, 6 Jan 2026");
    }

    @Test
    void entriesAreNumberedAsCorrectionsNameThemWhateverWasRefusedBefore() {
        send(COURSE + "/entries/conclusion", Map.of("date", "2026-01-12"));
        send(COURSE + "/entries/missed", Map.of("date", "2026-01-12", "missed", "no-show"));
        String path = COURSE + "/withdrawal?removes=3";
        Map<String, String> withdrawal = Map.of("corrected-on", "2026-01-12", "correction-reason", "mistaken");
        HttpResponse<String> shown = send(path, withdrawal);

        assertThat(send(path, shown.body(), withdrawal).statusCode()).isEqualTo(303);
        assertThat(ann.get(COURSE).body())
                .contains("Entry 3, recorded by ann: accepted.", "No longer in force since entry 4.")
                .contains("It replaces or withdraws entry 3.", "Recorded by ann: rejected.");
    }

    @Test
    void onlyACounselorOfTheTeamRecords() {
        for (String path : List.of(SESSION, COURSE + "/withdrawal?removes=2")) {
            assertThat(workbench.signedIn("sue").get(path).statusCode()).isEqualTo(403);
            assertThat(workbench.signedIn("ada").get(path).statusCode()).isEqualTo(403);
            assertThat(workbench.signedIn("otto").get(path).statusCode()).isEqualTo(404);
            Map<String, String> fields = Map.of("date", "2026-01-12", "line", "3");
            assertThat(workbench.signedIn("sue").post(path, fields).statusCode())
                    .isEqualTo(403);
            assertThat(workbench.signedIn("otto").post(path, fields).statusCode())
                    .isEqualTo(404);
            assertThat(ann.postAsIs(path, "date=2026-01-12&line=3").statusCode())
                    .isEqualTo(403);
        }
        assertThat(workbench.signedIn("sue").get(COURSE).body()).doesNotContain("/entries/");
        assertThat(verdicts()).hasSize(2);
    }

    @Test
    void noTextOfAnEntryBecomesMarkup() {
        Map<String, String> texts = new HashMap<>();
        for (String name : List.of("risk-summary", "review-summary", "mood-summary", "goal", "goal-plan")) {
            texts.put(name, SCRIPT);
        }
        texts.putAll(Map.of("date", "2026-01-12", "review", "assessed"));
        Map<String, String> wrong = new HashMap<>(texts);
        wrong.putAll(Map.of(
                "date", SCRIPT, "minutes", SCRIPT, "mode", SCRIPT, "phq-9.1", SCRIPT, "deviation-reason", SCRIPT));
        Map<String, String> correction = Map.of("corrected-on", "2026-01-12", "correction-reason", SCRIPT);

        assertHarmless(send(SESSION, wrong).body());
        assertThat(send(SESSION, texts).statusCode()).isEqualTo(303);
        assertHarmless(ann.get(COURSE).body());
        assertHarmless(send(COURSE + "/withdrawal?removes=3", correction).body());
    }

    private static void assertHarmless(String page) {
        assertThat(page)
                .contains("alert(")
                .doesNotContain("<script>alert")
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void anAnswerThatWasNotOfferedIsNotTakenForOneThatWas() {
        HttpResponse<String> sent = send(SESSION, Map.of("date", "2026-01-12", "violence", "perhaps"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Choose one.");
        assertThat(verdicts()).hasSize(2);
    }

    @Test
    void theFormsSpeakGerman() {
        assertThat(ann.get(SESSION, "Accept-Language", "de").body()).contains("Aufzeichnen", "Ausblick", "Summe:");
    }
}

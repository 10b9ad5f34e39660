package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a counselor opens a course, from outside. */
final class OpeningTest extends AnnsWorkbench {

    private static final String OPENING = "/opening";

    private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

    private static final Map<String, String> FILLED = Map.of(
            "client", "c-002", "date", "2026-01-12", "protocol", "ipt-standard", "concerns", "complicated-grief");

    private HttpResponse<String> send(String... changed) {
        Map<String, String> fields = new HashMap<>(FILLED);
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return ann.post(OPENING, fields);
    }

    private Optional<StoredCourse> stored(String course) {
        return workbench.courses().find(ANN, course);
    }

    private CourseOpened opened(String course) {
        return stored(course).orElseThrow().course().history().opening().orElseThrow();
    }

    @Test
    void theFormIsFoundFromTodayAndOffersTheShippedProtocols() {
        assertThat(ann.get("/").body()).contains("href=\"/opening\"");
        assertThat(ann.get(OPENING).body())
                .contains(
                        "value=\"2026-01-12\"", "value=\"ipt-standard\" selected", "Brief interpersonal psychotherapy");
        assertThat(ann.get(OPENING, "Accept-Language", "de").body()).contains("Verlauf eröffnen", "Geburtsjahr");
    }

    @Test
    void aCourseIsOpenedUnderTheCodeOfItsClientAndShown() {
        HttpResponse<String> sent = send("birth-year", "1987", "vulnerabilities", "adult-stressor");

        assertThat(sent.statusCode()).isEqualTo(303);
        String page =
                ann.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("Course c-002", "Recorded: accepted");
        assertThat(opened("c-002").client().birthYear()).hasValue(1987);
        assertThat(opened("c-002").client().vulnerabilities().orElseThrow())
                .containsExactly(Vulnerability.ADULT_STRESSOR);
        assertThat(opened("c-002").concerns()).containsExactly(Concern.COMPLICATED_GRIEF);
        assertThat(workbench.signedIn("ada").get("/audit").body()).contains("c-002");
    }

    @Test
    void whatNobodyTickedIsUnknownAndNotNone() {
        send("circumstances", "none");

        assertThat(opened("c-002").client().vulnerabilities()).isEmpty();
        assertThat(opened("c-002").client().circumstances())
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
    }

    @Test
    void noneBesideSomethingIsNotUnderstood() {
        HttpResponse<String> sent = ann.postAsIs(
                OPENING,
                Browser.encoded(FILLED) + "&circumstances=none&circumstances=limited-time&form-token="
                        + ann.formToken());

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Either some of these, or none.");
    }

    @Test
    void diagnosesAreRecordedRowByRowAndShown() {
        String more = send("diagnosis[0].system", ICD_10, "diagnosis[0].code", "F32.1", "more", "diagnosis")
                .body();
        assertThat(more).contains("value=\"F32.1\"", "diagnosis[2].code").doesNotContain("diagnosis[3].code");
        assertThat(stored("c-002")).isEmpty();

        send("diagnosis[0].system", "", "diagnosis[1].system", ICD_10, "diagnosis[1].code", "F32.1");

        assertThat(opened("c-002").diagnoses().orElseThrow()).containsExactly(Diagnosis.of(ICD_10, "F32.1"));
        assertThat(ann.get("/courses/c-002").body()).contains("F32.1");
    }

    @Test
    void thatThereAreNoDiagnosesIsRecordedOnlyIfItIsTicked() {
        send();
        send("client", "c-003", "diagnoses", "none");

        assertThat(opened("c-002").diagnoses()).isEmpty();
        assertThat(opened("c-003").diagnoses())
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
    }

    @Test
    void aDiagnosisNeedsItsClassificationAndContradictsNone() {
        HttpResponse<String> sent = send("diagnosis[0].code", "F32.1", "diagnoses", "none");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("id=\"diagnosis[0].system-problem\"", "id=\"diagnoses-problem\"", "value=\"F32.1\"");
    }

    @Test
    void aClientWhoComesAgainHasAnotherCourse() {
        assertThat(send("client", "c-001", "course", "c-001-b", "follows", "c-001")
                        .statusCode())
                .isEqualTo(303);
        assertThat(opened("c-001-b").follows()).hasValue("c-001");
        assertThat(opened("c-001-b").client().id()).isEqualTo("c-001");
    }

    @Test
    void aRefusedOpeningSaysTheRuleAndItsRemedyKeepsWhatWasTypedAndOpensNothing() {
        HttpResponse<String> sent = send("concerns", "", "birth-year", "1990");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("It would be rejected", "Rule opening.concern", "value=\"1990\"")
                .doesNotContain("The shortest way");
        assertThat(stored("c-002")).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidBesideItsFieldAndOpensNothing() {
        HttpResponse<String> sent =
                send("birth-year", "long ago", "date", "2026-02-30", "protocol", "mine", "course", "c\t3");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("Nothing was opened", "Give a day.", "Choose one.", "value=\"long ago\"", "Give a code");
        assertThat(send("client", "").body()).contains("Give a code of 1 to 128 characters.");
        assertThat(stored("c-002")).isEmpty();
    }

    @Test
    void ofTwoWhoOpenTheSameCourseTheSecondIsShownWhatTheFirstDid() {
        Browser ben = workbench.signedIn("ben");
        assertThat(ben.post(OPENING, FILLED).statusCode()).isEqualTo(303);

        HttpResponse<String> second = send("birth-year", "1971");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("There is a course of this code already", "recorded by ben", "/courses/c-002", "1971");
        assertThat(stored("c-002").orElseThrow().lines()).hasSize(1);
        assertThat(opened("c-002").client().birthYear()).isEmpty();
    }

    @Test
    void ofACourseOfAnotherTeamOnlyThatItsCodeIsTakenIsSaid() {
        workbench.signedIn("otto").post(OPENING, FILLED);

        HttpResponse<String> second = send();

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("There is a course of this code already")
                .doesNotContain("otto");
        assertThat(workbench.courses().find(OTTO, "c-002")).isPresent();
    }

    @Test
    void onlyACounselorOpensCourses() {
        for (String name : new String[] {"sue", "ada"}) {
            Browser other = workbench.signedIn(name);
            assertThat(other.get(OPENING).statusCode()).isEqualTo(403);
            assertThat(other.post(OPENING, FILLED).statusCode()).isEqualTo(403);
            assertThat(other.get("/").body()).doesNotContain("href=\"/opening\"");
        }
        assertThat(ann.postAsIs(OPENING, Browser.encoded(FILLED)).statusCode()).isEqualTo(403);
        assertThat(stored("c-002")).isEmpty();
    }

    @Test
    void noTextOfAnOpeningBecomesMarkup() {
        String script = "\"><script>alert('x')</script>";

        assertThat(send("client", script, "course", script, "follows", script, "birth-year", script)
                        .body())
                .contains("alert(")
                .doesNotContain("<script>alert");
    }
}

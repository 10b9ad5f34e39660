package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.protocol.event.ContactMade;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a counselor and a supervisor read, from outside. */
final class ReadingTest extends AnnsWorkbench {

    private String page(String path) {
        HttpResponse<String> page = ann.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void theDaySaysWhoseSessionIsDueAndWhoIsToBeMeasured() {
        assertThat(page("/")).contains("Today, 12 Jan 2026", "Session due today", "Symptoms to be measured");
    }

    @Test
    void theFirstSessionOfACourseIsDueForAMeasureToo() {
        workbench.courses().open(ANN, "c-002", Recorded.opening());

        assertThat(page("/")).containsPattern("(?s)/courses/c-002\"(?:(?!</tr>).)*Symptoms to be measured");
    }

    @Test
    void anAreaThatIsNotInFocusIsSaidNotToBe() {
        assertThat(page("/courses/c-001")).contains("Grief: Not in focus").doesNotContain(": –");
    }

    @Test
    void noLineBreaksARangeOfNumbersInTwo() {
        assertThat(page("/courses/c-001")).contains("13–\u206017").doesNotContain("13–17");
    }

    @Test
    void whatNobodyAskedIsSaidToBeUnknown() {
        assertThat(page("/")).containsPattern("<td[^>]*>unknown</td>");
        assertThat(page("/courses/c-001")).contains("Unknown: nobody asked");
    }

    @Test
    void anOpenConcernComesFirst() {
        workbench.courses().open(ANN, "c-002", Recorded.opening());
        workbench.courses().append(ANN, "c-002", 2, ContactMade.of(LocalDate.of(2026, 1, 6), FlagRisk.of()));

        assertThat(page("/").indexOf("/courses/c-002")).isBetween(0, page("/").indexOf("/courses/c-001"));
        assertThat(page("/")).contains("Open concern about suicide or harm");
        assertThat(page("/courses/c-002")).contains("class=\"problem\" aria-labelledby=\"risk\"");
    }

    @Test
    void aCourseShowsWhatMayComeNextAndWhatIsMissing() {
        assertThat(page("/courses/c-001"))
                .contains(
                        "What may come next",
                        "possible now",
                        "Still to be done in this phase",
                        "To conclude the course");
    }

    @Test
    void aCourseShowsRefusedEntriesWithTheirRuleAndSource() {
        workbench.courses().append(ANN, "c-001", 3, Recorded.session(50));

        assertThat(page("/courses/c-001")).contains("class=\"refused\"", "Rule session.number", "source:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "report", "note", "plan", "calendar", "fhir"})
    void aFileIsTakenByAClickWithoutPrivateTextUnlessItIsAskedFor(String file) {
        String path = "/courses/c-001/files?file=" + file;

        assertThat(ann.get(path).headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(page(path)).isNotEmpty().doesNotContain(Recorded.SECRET);
        if (file.equals("journal") || file.equals("report")) {
            assertThat(page(path + "&private=yes")).contains(Recorded.SECRET);
        }
        assertThat(workbench.signedIn("ada").get("/audit").body())
                .contains("wrote a course to a file", "read a course");
    }

    @Test
    void thereIsNoFileOfAnUnknownKind() {
        assertThat(ann.get("/courses/c-001/files?file=passwords").statusCode()).isEqualTo(404);
        assertThat(ann.get("/courses/c-001/files").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/c-001", "/courses/c-001/files?file=journal"})
    void aCourseIsReadByItsTeamOnly(String path) {
        assertThat(workbench.signedIn("sue").get(path).statusCode()).isEqualTo(200);
        assertThat(workbench.signedIn("otto").get(path).statusCode()).isEqualTo(404);
        assertThat(workbench.signedIn("ada").get(path).statusCode()).isEqualTo(403);
        assertThat(workbench.browser().get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void aCourseIsFoundWhateverItsIdHolds() {
        workbench.courses().open(ANN, "a/b +%", Recorded.opening());

        assertThat(page("/")).contains("/courses/a%2Fb%20+%25");
        assertThat(page("/courses/a%2Fb%20+%25")).contains("Course a/b +%");
    }

    @Test
    void aSupervisorSeesHowTheTeamsCoursesKeepToTheTreatment() {
        String page = workbench.signedIn("sue").get("/supervision").body();

        assertThat(page).contains("c-001", "Conforms to its protocol", "No symptoms were measured.", ">unknown</td>");
        assertThat(ann.get("/supervision").statusCode()).isEqualTo(403);
        assertThat(workbench.signedIn("ada").get("/supervision").statusCode()).isEqualTo(403);
    }

    @Test
    void aCourseWhoseSymptomsWorsenIsNotOnTrack() {
        workbench.courses().append(ANN, "c-001", 3, Recorded.measured(2, 5));
        workbench.courses().append(ANN, "c-001", 4, Recorded.measured(3, 20));

        assertThat(workbench.signedIn("sue").get("/supervision").body()).contains("Not on track");
    }

    @Test
    void thePagesSpeakGerman() {
        assertThat(ann.get("/courses/c-001", "Accept-Language", "de").body())
                .contains("<html lang=\"de\"", "Ausblick", "Sorge um Suizid");
        assertThat(ann.get("/", "Accept-Language", "de").body()).contains("Sitzung heute fällig");
    }
}

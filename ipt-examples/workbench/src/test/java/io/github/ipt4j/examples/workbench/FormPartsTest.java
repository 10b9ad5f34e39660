package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static io.github.ipt4j.examples.workbench.testing.Team.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.inventory.RelationshipKind;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.protocol.course.Course;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts of a session's form that grow as they are filled in: worksheets, scales and people, from outside. */
final class FormPartsTest extends AnnsWorkbench {

    private static final String SESSION = "/courses/c-001/entries/session";

    private static final String LOG = "distress-skills/skill-log";

    private static final String USES = "sheet." + LOG + ".uses";

    private static final String CONVERSATION = "feeling-heard/conversation";

    private HttpResponse<String> send(String page, String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("date", "2026-01-12"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return ann.post(SESSION, page, all);
    }

    private String form() {
        return ann.get(SESSION).body();
    }

    private Course course() {
        return workbench.courses().find(ANN, "c-001").orElseThrow().course();
    }

    private <T extends Activity> ImmutableList<T> recorded(Class<T> type) {
        return course().history().sessions().get(1).activities(type);
    }

    private String withSheet(String sheet) {
        HttpResponse<String> shown = send(form(), "another-sheet", sheet, "more", "sheet");
        assertThat(shown.statusCode()).isEqualTo(200);
        return shown.body();
    }

    @Test
    void aWorksheetIsShownOnceItIsAskedForAndNothingTypedIsLost() {
        HttpResponse<String> shown =
                send(form(), "another-sheet", CONVERSATION, "more", "sheet", "mood-summary", "a long day");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("name=\"sheet\" value=\"" + CONVERSATION, "What was said", "a long day", "(required)");
        assertThat(course().state().sessions()).isEqualTo(1);
    }

    @Test
    void aWorksheetIsRecordedAsItWasFilledInAndTheRestIsLeftOut() {
        HttpResponse<String> sent = send(
                withSheet(CONVERSATION),
                "step." + CONVERSATION,
                "practiced",
                "sheet." + CONVERSATION + ".relation",
                "family",
                "sheet." + CONVERSATION + ".heard",
                "partly",
                "sheet." + CONVERSATION + ".said",
                Recorded.SECRET);

        assertThat(sent.statusCode()).isEqualTo(303);
        WorkOnExercise work = recorded(WorkOnExercise.class).get(0);
        assertThat(work.step()).isEqualTo(ExerciseStep.PRACTICED);
        assertThat(work.worksheet()).isEqualTo(Optional.of("conversation"));
        assertThat(work.record().orElseThrow().fields()).containsOnlyKeys("relation", "heard", "said");
        assertThat(ann.get("/courses/c-001").body())
                .contains("Feeling heard, ", ": practiced", "What was said?<", Recorded.SECRET);
        assertThat(ExerciseFindings.in(course(), Exercises.catalog()))
                .noneMatch(finding -> finding.toString().contains("record"));
    }

    @Test
    void whatTheWorksheetRefusesIsSaidWithTheField() {
        HttpResponse<String> sent =
                send(withSheet(CONVERSATION), "sheet." + CONVERSATION + ".said", "I am not listened to");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains(
                        "id=\"sheet." + CONVERSATION + ".heard-problem\"",
                        "id=\"step." + CONVERSATION + "-problem\"",
                        "href=\"#sheet." + CONVERSATION + ".heard\"",
                        "an answer, since the field is required",
                        "I am not listened to");
        assertThat(course().state().sessions()).isEqualTo(1);
    }

    @Test
    void rowsOfAWorksheetGrowAndBlankOnesMeanNothing() {
        HttpResponse<String> more = send(withSheet(LOG), USES + "[0].skill", "", USES + "[1].skill", "", "more", USES);
        assertThat(more.body()).contains(USES + "[3].skill").doesNotContain(USES + "[4].skill");

        HttpResponse<String> sent = send(
                more.body(),
                "step." + LOG,
                "practiced",
                USES + "[0].skill",
                "",
                USES + "[1].skill",
                "",
                USES + "[2].skill",
                "",
                USES + "[3].skill",
                "",
                USES + "[3].before",
                "8",
                USES + "[3].after",
                "12");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains(USES + "[3].skill-problem", USES + "[3].after-problem");
        assertThat(sent.body()).doesNotContain(USES + "[0].skill-problem");
    }

    @Test
    void aWorksheetThatIsNotFilledInIsNotRecorded() {
        assertThat(send(withSheet(CONVERSATION)).statusCode()).isEqualTo(303);
        assertThat(recorded(WorkOnExercise.class)).isEmpty();
    }

    @Test
    void whoAsksForAWorksheetAndRecordsAtOnceIsShownItFirst() {
        HttpResponse<String> sent = send(form(), "another-sheet", CONVERSATION);

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Fill it in below", "What was said");
    }

    @Test
    void askingForMoreHidesNoConflict() {
        String page = form();
        workbench.courses().append(BEN, "c-001", 3, Recorded.measured(2, 9));
        String grown =
                send(page, "another-sheet", CONVERSATION, "more", "sheet").body();

        assertThat(send(grown, "mood-summary", "mine").statusCode()).isEqualTo(409);
    }

    @Test
    void whatCannotBeUnderstoodHidesNoConflict() {
        String page = form();
        workbench.courses().append(BEN, "c-001", 3, Recorded.measured(2, 9));
        String again = send(page, "minutes", "fifty").body();

        assertThat(send(again, "mood-summary", "mine").statusCode()).isEqualTo(409);
    }

    @Test
    void anotherScaleIsRecordedByItsItemsOrItsTotal() {
        String byItems = send(form(), "another-scale", "epds", "more", "scale").body();
        assertThat(byItems).contains("Item 10, which asks about suicide", "after reversal");
        String both = send(byItems, "scale", "epds", "another-scale", "pg-13-r", "more", "scale")
                .body();
        assertThat(both).contains("Total, ");

        assertThat(send(byItems, "epds.1", "2", "epds.10", "0").statusCode()).isEqualTo(303);
        assertThat(recorded(AssessSymptoms.class).get(0).assessment().scale()).isEqualTo(Scales.EPDS);
        assertThat(recorded(AssessSymptoms.class).get(0).assessment().unanswered())
                .hasSize(8);
    }

    @Test
    void aTotalThatContradictsItsItemsIsRefusedByItsField() {
        String form = send(form(), "another-scale", "who-5", "more", "scale").body();
        HttpResponse<String> sent = send(form, "who-5.1", "5", "who-5.total", "20");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("id=\"who-5.total-problem\"");
        assertThat(send(form, "who-5.total", "20").statusCode()).isEqualTo(303);
        assertThat(recorded(AssessSymptoms.class).get(0).assessment().total()).hasValue(20);
    }

    @Test
    void howDifficultItAllMakesLifeIsRecordedBesideTheSum() {
        assertThat(send(form(), "phq-9.1", "1", "phq-9.difficulty", "2").statusCode())
                .isEqualTo(303);
        assertThat(recorded(AssessSymptoms.class).get(0).assessment().difficulty())
                .hasValue(2);
    }

    @Test
    void onAGermanPageItIsSaidThatTheQuestionsAreInEnglish() {
        assertThat(ann.get(SESSION, "Accept-Language", "de").body())
                .contains("Die Fragen stehen auf Englisch", "<div class=\"fields\" lang=\"en\">");
        assertThat(form()).doesNotContain("lang=\"en\">", "in English");
    }

    @Test
    void theInventoryIsRecordedPersonByPerson() {
        HttpResponse<String> sent = send(
                form(),
                "people[0].person",
                "",
                "people[1].person",
                "Ada",
                "people[1].kind",
                "friend",
                "people[1].closeness",
                "4",
                "people[1].desired",
                "2");

        assertThat(sent.statusCode()).isEqualTo(303);
        ImmutableList<Relationship> people =
                recorded(ReviewInventory.class).get(0).relationships().orElseThrow();
        assertThat(people).hasSize(1);
        assertThat(people.get(0).person().reveal()).isEqualTo("Ada");
        assertThat(people.get(0).kind()).hasValue(RelationshipKind.FRIEND);
        assertThat(people.get(0).closeness()).hasValue(4);
        assertThat(people.get(0).satisfaction()).isEmpty();
    }

    @Test
    void theDetailsOfAnAreaAreRecordedAndShown() {
        send(
                form(),
                "area.grief",
                "identified",
                "area.grief.deceased",
                Recorded.SECRET,
                "area.grief.died-on",
                "1931-07-04",
                "area.role-dispute",
                "explored");

        ExploreArea grief = recorded(ExploreArea.class).get(0);
        GriefDetail detail = (GriefDetail) grief.detail().orElseThrow();
        assertThat(detail.person().orElseThrow().reveal()).isEqualTo(Recorded.SECRET);
        assertThat(detail.diedOn()).hasValue(LocalDate.of(1931, 7, 4));
        assertThat(detail.relationship()).isEmpty();
        assertThat(recorded(ExploreArea.class).get(1).detail()).isEmpty();
        assertThat(ann.get("/courses/c-001").body()).contains(Recorded.SECRET, "4 Jul 1931");
    }

    @Test
    void detailsOfWhichItIsNotSaidWhatWasFoundComeBack() {
        HttpResponse<String> sent =
                send(form(), "area.role-dispute.issue", "the house", "area.grief.died-on", "1899-12-31");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains(
                        "id=\"area.role-dispute-problem\"",
                        "id=\"area.grief.died-on-problem\"",
                        "id=\"area.grief-problem\"",
                        "the house");
    }

    @Test
    void whatIsSaidOfSomethingSaysThatItWasDone() {
        send(form(), "plan-ahead-summary", "call Ada", "violence-summary", "at home");

        assertThat(recorded(PlanAhead.class).get(0).summary().orElseThrow().reveal())
                .isEqualTo("call Ada");
        assertThat(recorded(AskAboutViolence.class).get(0).found()).isEmpty();
    }

    @Test
    void whatIsSaidOfAMedicineOrAProblemNeedsTheOutcomeAndTheArea() {
        HttpResponse<String> sent = send(form(), "medication-summary", "daily", "presented-summary", "a quarrel");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("id=\"medication-problem\"", "id=\"presented-problem\"", "daily", "a quarrel");
    }

    @Test
    void thatNobodyElseWasPresentIsRecordedOnlyIfItIsTicked() {
        send(form(), "present", "none");
        send(form(), "date", "2026-01-13");

        assertThat(course().history().sessions().get(1).session().present())
                .hasValueSatisfying(others -> assertThat(others).isEmpty());
        assertThat(course().history().sessions().get(2).session().present()).isEmpty();
        assertThat(ann.get(SESSION + "?replaces=3").body()).contains("name=\"present\" value=\"none\" checked");
    }

    @Test
    void aPersonNeedsAName() {
        HttpResponse<String> sent = send(form(), "people[0].closeness", "4");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Say who it is.");
    }

    @Test
    void anInventoryThatWasReviewedNeedsNoPeople() {
        assertThat(send(form(), "inventory", "review-inventory").statusCode()).isEqualTo(303);
        assertThat(recorded(ReviewInventory.class).get(0).relationships()).isEmpty();
    }
}

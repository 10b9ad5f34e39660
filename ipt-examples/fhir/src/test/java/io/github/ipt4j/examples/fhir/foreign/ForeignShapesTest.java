package io.github.ipt4j.examples.fhir.foreign;

import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.ANSWER_NO_SYSTEM;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.DUPLICATE;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.NOT_READ;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.OTHER_MEASURES;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.SUICIDE_ABOVE_ZERO;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.SUICIDE_UNKNOWN;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.TEEN_CODE;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.TOTAL_TEXT;
import static io.github.ipt4j.examples.fhir.foreign.ForeignFindingKind.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes in which US Core, the German module for patient-reported outcomes and Synthea have measures. */
final class ForeignShapesTest {

    private static final String MII =
            "https://www.medizininformatik-initiative.de/fhir/ext/modul-pro/Questionnaire/mii-qst-pro-phq-9|1.0";

    private static List<ForeignFindingKind> kinds(ForeignMeasures read) {
        return read.findings().stream().map(ForeignFinding::kind).toList();
    }

    @Test
    void aPanelOfUsCoreAndItsResponseAreOneMeasure() throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(Shapes.usCore(2, 2, 2, 2, 1, 1, 2, 0, 0));
        Assessment expected =
                Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 1, 2, 0, 0).withDifficulty(1);
        assertThat(read.measures()).hasSize(1);
        ForeignMeasure measure = read.measures().get(0);
        assertThat(measure.assessment()).isEqualTo(expected);
        assertThat(measure.day()).contains(LocalDate.of(2026, 3, 2));
        assertThat(measure.subject()).hasValue(1);
        assertThat(measure.source().type()).isEqualTo("Observation");
        assertThat(kinds(read)).containsExactly(DUPLICATE, TOTAL_TEXT);
        assertThat(read.leavesOut()).isFalse();
    }

    @Test
    void whatUsCoreSaysOfSuicideIsSaid() throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(Shapes.usCore(0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(read.findings().get(0).kind()).isEqualTo(SUICIDE_ABOVE_ZERO);
        assertThat(read.findings().get(0).place().path()).isEqualTo("$.entry[8].resource.valueCodeableConcept");
    }

    @Test
    void aResponseToTheGermanQuestionnaireIsReadByItsLinkIds() throws MalformedBundleException {
        StringBuilder items = new StringBuilder("{'linkId':'PHQ-9.Description'}");
        for (int number = 1; number <= 9; number++) {
            items.append(',').append(Shapes.item("PHQ-9." + number, number % 4));
        }
        ForeignMeasures read = Shapes.of(Shapes.response(MII, items.toString()));
        assertThat(read.measures()).hasSize(1);
        assertThat(read.measures().get(0).assessment())
                .isEqualTo(Assessment.ofItems(Scales.PHQ_9, 1, 2, 3, 0, 1, 2, 3, 0, 1));
        assertThat(kinds(read)).containsExactly(SUICIDE_ABOVE_ZERO);
    }

    @Test
    void theGermanTotalIsAMeasureThatLeavesRiskUnknownUnlessItShowsIt() throws MalformedBundleException {
        assertThat(kinds(Shapes.of(Shapes.total(12)))).containsExactly(SUICIDE_UNKNOWN);
        assertThat(kinds(Shapes.of(Shapes.total(27)))).containsExactly(SUICIDE_ABOVE_ZERO);
        assertThat(Shapes.of(Shapes.total(12)).measures().get(0).assessment())
                .isEqualTo(Assessment.ofTotal(Scales.PHQ_9, 12));
    }

    @Test
    void aCodeWithoutItsSystemIsNotRead() throws MalformedBundleException {
        String items = "{'linkId':'PHQ-9.1','answer':[{'valueCoding':{'code':'LA6571-9'}}]}";
        ForeignMeasures read = Shapes.of(Shapes.response(MII, items));
        assertThat(read.measures()).isEmpty();
        assertThat(kinds(read)).containsExactly(SUICIDE_UNKNOWN, ANSWER_NO_SYSTEM);
    }

    @Test
    void theTeenCodeOfSyntheaIsNotTakenForThePhq9() throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(Shapes.synthea(14));
        assertThat(read.measures()).hasSize(1);
        assertThat(read.measures().get(0).assessment()).isEqualTo(Assessment.ofTotal(Scales.GAD_7, 7));
        assertThat(kinds(read)).containsExactly(TEEN_CODE, NOT_READ, NOT_READ);
        assertThat(read.leavesOut()).isTrue();
    }

    @Test
    void aQuestionnaireInTheBundleSaysWhatItsItemsAre() throws MalformedBundleException {
        String definition = Shapes.entry("{'resourceType':'Questionnaire','url':'https://e.example/q','code':"
                + "[{'system':'http://loinc.org','code':'69737-5'}],'item':[{'linkId':'g','item':[{'linkId':'1','code':"
                + "[{'system':'http://loinc.org','code':'69725-0'}]}]}]}");
        String items = "{'linkId':'g','item':[{'linkId':'1','answer':[{'valueInteger':3}]}]}";
        ForeignMeasures read = Shapes.of(definition, Shapes.response("https://e.example/q|2", items));
        assertThat(read.measures().get(0).assessment().items().orElseThrow().get(0))
                .hasValue(3);
        assertThat(kinds(read)).containsExactly(UNANSWERED);
        assertThat(kinds(Shapes.of(definition, definition, Shapes.response("https://e.example/q", items))))
                .containsExactly(OTHER_MEASURES);
    }

    @Test
    void aContainedQuestionnaireIsReadToo() throws MalformedBundleException {
        String teen = Shapes.entry("{'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':'#q',"
                + "'contained':[{'resourceType':'Questionnaire','id':'q','code':[{'system':'http://loinc.org',"
                + "'code':'89206-7'}]}]}");
        assertThat(kinds(Shapes.of(teen, Shapes.response("http://loinc.org/q/89206-7", "{}"))))
                .containsExactly(TEEN_CODE, TEEN_CODE);
    }
}

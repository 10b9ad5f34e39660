package io.github.ipt4j.examples.fhir.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import io.github.ipt4j.examples.fhir.bundle.ReadingWords;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in Bundles beside measures: each kind, and what it does to the measure. */
final class ForeignFindingsTest {

    /** The ids of the findings, those about safety of a total alone left out. */
    private static String found(ForeignMeasures read) {
        return read.findings().stream()
                .map(finding -> finding.kind().id())
                .filter(id -> !id.equals("suicide-unknown"))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String json) {
        return json.replace('~', ',');
    }

    @ParameterizedTest
    @CsvSource({
        "{'value':12~'unit':'{score}'}, 1, ''",
        "{'value':12.0~'code':'1'}, 1, ''",
        "{'value':12}, 1, unit-missing",
        "{'value':12.5~'code':'{score}'}, 0, total-unknown",
        "{'value':28~'code':'{score}'}, 0, total-range",
        "{'value':1e50~'code':'{score}'}, 0, total-unknown",
        "{'value':12~'code':'%'}, 0, unit-other",
        "{'value':12~'code':'{score}'~'comparator':'>'}, 0, total-unknown",
        "{'code':'{score}'}, 0, total-unknown"
    })
    void aTotalIsAWholeNumberOfTheScale(String value, int taken, String findings) throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(Shapes.total(Shapes.PHQ_9_TOTAL, quoted(value)));
        assertThat(read.measures()).hasSize(taken);
        assertThat(found(read)).isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'effectiveDateTime':'2026-03', date-partial, 2026-03",
                "'effectiveDateTime':'2026', date-partial, 2026",
                "'effectiveDateTime':'2026-02-30', date-unknown, 2026-02-30",
                "'effectiveDateTime':'1890-01-01', date-unknown, 1890-01-01",
                "'effectiveDateTime':'yesterday', date-unknown,",
                "'effectiveDateTime':7, date-unknown,",
                "'effectiveTiming':{}, date-unknown,",
                "'effectivePeriod':{'start':'2026-03-02'~'end':'2026-03-03'}, date-period, 2026-03-02",
                "'effectivePeriod':{'start':'2026-03-02'~'end':'2026-03-02T10:00:00Z'}, \"\", 2026-03-02",
                "'effectiveInstant':'2026-03-02T23:59:59.999Z', \"\", 2026-03-02",
                "'id':'x', date-missing,"
            })
    void aMeasureWithoutADayIsTakenWithoutADate(String date, String finding, String written)
            throws MalformedBundleException {
        String observation = "{'resourceType':'Observation','status':'final','code':" + Shapes.concept("70274-6")
                + ",'subject':{'reference':'Patient/p'},'valueInteger':7," + quoted(date) + "}";
        ForeignMeasures read = Shapes.of(Shapes.entry(observation));
        assertThat(found(read)).isEqualTo(finding);
        assertThat(read.measures().get(0).day().isPresent()).isEqualTo(finding.isEmpty());
        assertThat(read.measures().get(0).written().orElse(null)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "preliminary, status",
        "cancelled, status",
        "entered-in-error, status",
        "Erika, status",
        "amended, ''",
        "corrected, ''"
    })
    void onlyWhatIsFinalIsTaken(String status, String finding) throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(Shapes.total(12).replace("final", status));
        assertThat(found(read)).isEqualTo(finding);
        assertThat(words(read)).doesNotContain("Erika");
    }

    @Test
    void anAnswerAboutSuicideIsSaidEvenWhereTheMeasureIsNotTaken() throws MalformedBundleException {
        String[] bundle = Shapes.usCore(0, 0, 0, 0, 0, 0, 0, 0, 2);
        String last = bundle[bundle.length - 1];
        assertThat(found(Shapes.of(last.replace("completed", "in-progress")))).isEqualTo("suicide-above-zero status");
        assertThat(found(Shapes.of(last.replace("completed", "entered-in-error"))))
                .isEqualTo("status");
        assertThat(found(Shapes.of(Shapes.observation("x", Shapes.SUICIDE, "," + Shapes.answer(1)))))
                .isEqualTo("suicide-above-zero item-alone");
        assertThat(found(Shapes.of(Shapes.observation("x", Shapes.SUICIDE, "," + Shapes.answer(0)))))
                .isEqualTo("item-alone");
        assertThat(found(Shapes.of(Shapes.observation("x", Shapes.SUICIDE, ",'valueInteger':4"))))
                .isEqualTo("suicide-above-zero item-alone");
    }

    @Test
    void whatIsLeftUnansweredIsUnknown() throws MalformedBundleException {
        String panel = Shapes.panel(Shapes.members(2) + ",{'reference':'Observation/total'}");
        String suicide = Shapes.observation("i1", Shapes.SUICIDE, ",'dataAbsentReason':{}");
        ForeignMeasures read =
                Shapes.of(panel, suicide, Shapes.observation("i0", "44250-9", "," + Shapes.answer(3)), Shapes.total(3));
        assertThat(found(read)).isEqualTo("unanswered total-beside-unanswered");
        assertThat(read.findings().get(0).kind()).isEqualTo(ForeignFindingKind.SUICIDE_UNKNOWN);
        assertThat(read.measures().get(0).assessment().total()).isEmpty();
    }

    @Test
    void whatContradictsItselfIsNotTaken() throws MalformedBundleException {
        String[] bundle = Shapes.usCore(1, 1, 1, 1, 1, 1, 1, 1, 0);
        String[] observations = Stream.of(bundle).limit(bundle.length - 1).toArray(String[]::new);
        observations[9] = observations[9].replace("'8'", "'9'");
        assertThat(found(Shapes.of(observations))).isEqualTo("total-contradicts total-text");
        observations[9] = observations[9].replace("total", "t").replace("'valueString':'9'", "'valueInteger':8");
        observations[0] = observations[0].replace(
                "'status'", "'component':[{'code':" + Shapes.concept("44250-9") + ",'valueInteger':2}],'status'");
        assertThat(found(Shapes.of(observations))).isEqualTo("answer-contradicts");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'valueInteger':4, answer-range",
                "'valueString':'3', answer-unknown",
                "'valueBoolean':true, answer-unknown",
                "'valueInteger':1~'valueDecimal':1, answer-unknown",
                "'valueInteger':1~'dataAbsentReason':{}, answer-unknown",
                "'valueCodeableConcept':{'text':'often'}, answer-unknown",
                "'valueCodeableConcept':{'coding':[{'code':'LA6569-3'}]}, answer-no-system",
                "'valueCodeableConcept':{'coding':[{'system':'http://loinc.org'~'code':'LA1-1'}]}, answer-unknown"
            })
    void anAnswerIsAScoreOrACodeOfTheItem(String value, String finding) throws MalformedBundleException {
        String item = Shapes.observation("i0", "44250-9", "," + quoted(value));
        ForeignMeasures read = Shapes.of(Shapes.panel(Shapes.members(1)), item);
        assertThat(found(read)).isEqualTo(finding);
        assertThat(read.measures()).isEmpty();
    }

    @Test
    void aWeightOfAnAnswerCountsUnlessItContradictsItsCode() throws MalformedBundleException {
        String weighted =
                "'valueCodeableConcept':{'coding':[{'system':'http://loinc.org','code':'%s','extension':[{'url':"
                        + "'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':2}]}]}";
        String panel = Shapes.panel(Shapes.members(1));
        assertThat(found(Shapes.of(panel, Shapes.observation("i0", "44250-9", "," + weighted.formatted("LA1-1")))))
                .isEqualTo("unanswered");
        assertThat(found(Shapes.of(panel, Shapes.observation("i0", "44250-9", "," + weighted.formatted("LA6568-5")))))
                .isEqualTo("answer-contradicts");
    }

    @Test
    void aScaleIsNotGuessedFromSomeOfItsItems() throws MalformedBundleException {
        String phq2 = Shapes.response("https://e.example/phq-2", Shapes.loincItems(Scales.PHQ_9, 1, 1));
        assertThat(found(Shapes.of(phq2))).isEqualTo("items-some");
        assertThat(found(Shapes.of(Shapes.observation("x", "44250-9", "," + Shapes.answer(1)))))
                .isEqualTo("item-alone");
        assertThat(found(Shapes.of(Shapes.observation("x", Shapes.PHQ_9, ",'valueInteger':12"))))
                .isEqualTo("code-ambiguous");
        String both = Shapes.total(7)
                .replace("'code':'44261-6'}", "'code':'44261-6'},{'system':'http://loinc.org','code':'70274-6'}");
        assertThat(found(Shapes.of(both))).isEqualTo("code-ambiguous");
        assertThat(found(Shapes.of(Shapes.response("http://loinc.org/q/44249-1", ""))))
                .isEqualTo("nothing-in-it");
    }

    @Test
    void membersThatAreElsewhereAreSaid() throws MalformedBundleException {
        assertThat(found(Shapes.of(Shapes.panel(Shapes.members(9))))).isEqualTo("members-unresolved");
        String withTotal = Shapes.panel(
                Shapes.members(9) + ",{'reference':'javascript:alert(1)'},{'reference':'Observation/total'}");
        ForeignMeasures read = Shapes.of(withTotal, Shapes.total(5));
        assertThat(found(read)).isEqualTo("members-elsewhere");
        assertThat(read.measures()).hasSize(1);
        assertThat(words(read)).doesNotContain("javascript");
    }

    @Test
    void peopleAreNotMixed() throws MalformedBundleException {
        String other = Shapes.total(5).replace("Patient/p", "Patient/q");
        ForeignMeasures read = Shapes.of(Shapes.total(12), other);
        assertThat(read.measures())
                .extracting(measure -> measure.subject().orElse(0))
                .containsExactly(1, 2);
        assertThat(found(read)).isEqualTo("subjects-several");
        String panel = Shapes.panel("{'reference':'Observation/total'}");
        assertThat(found(Shapes.of(panel, other))).isEqualTo("subjects-several subject-other");
        assertThat(found(Shapes.of(Shapes.total(5).replace("subject", "performer"))))
                .isEqualTo("subject-unknown");
    }

    @Test
    void theSameMeasureCountsOnceAndAnotherOfTheDayIsSaid() throws MalformedBundleException {
        assertThat(found(Shapes.of(Shapes.total(5), Shapes.total(5)))).isEqualTo("duplicate");
        assertThat(found(Shapes.of(Shapes.total(5), Shapes.total(6)))).isEqualTo("repeated");
        ForeignMeasures read = Shapes.of(
                Shapes.total(5), Shapes.response("x", Shapes.loincItems(Scales.PHQ_9, 1, 1, 1, 1, 1, 0, 0, 0, 0)));
        assertThat(read.measures()).hasSize(1);
        assertThat(read.measures().get(0).source().type()).isEqualTo("QuestionnaireResponse");
    }

    @Test
    void whatIsNotReadIsCounted() throws MalformedBundleException {
        ForeignMeasures read = Shapes.of(
                Shapes.entry("{'resourceType':'Condition'}"),
                Shapes.entry("{'resourceType':'Condition'}"),
                Shapes.entry("{'resourceType':'Erika'}"),
                Shapes.observation("x", "8302-2", ",'valueInteger':180"),
                Shapes.response("x", "{'linkId':'1'},7"),
                "{'request':{}}");
        assertThat(words(read))
                .contains("Condition: 2", "Observation of no scale that is known here: 1")
                .contains("QuestionnaireResponse of no scale", "FHIR R4 does not have: 1", "without a resource: 1")
                .doesNotContain("Erika");
    }

    @Test
    void somethingThatModifiesTheMeaningIsNotTaken() throws MalformedBundleException {
        assertThat(found(Shapes.of(Shapes.total(5).replace("'status'", "'modifierExtension':[{}],'status'"))))
                .isEqualTo("modifier");
    }

    @ParameterizedTest
    @EnumSource(ForeignFindingKind.class)
    void everyKindHasItsWords(ForeignFindingKind kind) {
        String key = "finding." + kind.id();
        assertThat(Wording.in(Locale.GERMAN).has(ReadingWords.FILE.message(key)))
                .isTrue();
    }

    private static String words(ForeignMeasures read) {
        return String.join("\n", new ForeignReport(Wording.english()).lines(read))
                + String.join("\n", ForeignLines.of(read));
    }
}

package io.github.ipt4j.examples.fhir.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a command shows of a Bundle from elsewhere. */
final class ForeignOutputTest {

    private static final String[] BUNDLE =
            ObjectArrays.concat(Shapes.usCore(1, 1, 0, 0, 0, 0, 0, 0, 1), Shapes.synthea(14), String.class);

    private static String shown(boolean json, String language, ExitStatus expected, String... entries)
            throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        FhirBundle bundle = FhirBundle.read(new ByteArrayInputStream(Shapes.bundle(entries)));
        Wording wording = Wording.in(Locale.forLanguageTag(language));
        assertThat(ForeignOutput.write(bundle, Scales.all(), json, wording, out))
                .isEqualTo(expected);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void peopleReadATableAndSentencesWithSafetyFirst() throws IOException {
        assertThat(shown(false, "en", ExitStatus.REJECTED, BUNDLE))
                .startsWith(
                        "Look at this first:\n"
                                + "  $.entry[8].resource.valueCodeableConcept: the item of Patient Health Questionnaire (PHQ-9)")
                .contains(
                        "Measures taken: 2\n",
                        "  Date        Person  Scale  Total  Answers            Suicide item  Place\n",
                        "  2026-03-02  1       phq-9  3      1 1 0 0 0 0 0 0 1  above zero    $.entry[11].resource\n",
                        "  2026-03-02  2       gad-7  7      –                  not asked     $.entry[16].resource\n",
                        "Not taken:\n  $.entry[15].resource.code: the code of PHQ-9 modified for teenagers",
                        "Not read:\n  Condition: 1\n  DiagnosticReport: 1\n");
    }

    @Test
    void peopleReadItInTheirLanguage() throws IOException {
        assertThat(shown(false, "de", ExitStatus.REJECTED, BUNDLE))
                .startsWith("Sehen Sie zuerst hierauf:\n")
                .contains("Übernommene Messungen: 2\n", "02.03.2026", "über null", "Nicht übernommen:\n");
    }

    @Test
    void programsReadAnObjectALineInEveryLanguage() throws IOException {
        String json = shown(true, "en", ExitStatus.REJECTED, BUNDLE);
        assertThat(json)
                .startsWith(
                        "{\"kind\":\"measure\",\"scale\":\"phq-9\",\"date\":\"2026-03-02\",\"written\":\"2026-03-02\","
                                + "\"subject\":1,\"total\":3,\"items\":[1,1,0,0,0,0,0,0,1],\"difficulty\":1,"
                                + "\"suicideItem\":\"above-zero\",\"resource\":\"Observation\",\"place\":\"$.entry[11].resource\"}\n")
                .contains("{\"kind\":\"finding\",\"finding\":\"teen-code\",\"effect\":\"not-taken\","
                        + "\"place\":\"$.entry[15].resource.code\"}\n");
        assertThat(shown(true, "de", ExitStatus.REJECTED, BUNDLE)).isEqualTo(json);
    }

    @Test
    void whatHasNothingThatIsKnownSaysSo() throws IOException {
        assertThat(shown(false, "en", ExitStatus.KEPT)).isEqualTo("Measures taken: 0\n");
        assertThat(shown(true, "en", ExitStatus.KEPT)).isEmpty();
    }

    @Test
    void unansweredItemsAreNullAndADash() throws IOException {
        String items = Shapes.item("/44250-9", 1);
        String response = Shapes.response("http://loinc.org/q/44249-1", items).replace("2026-03-02", "2026-03");
        assertThat(shown(false, "en", ExitStatus.KEPT, response))
                .contains("  2026-03  1       phq-9  –      1 – – – – – – – –  unknown       $.entry[0].resource\n");
        assertThat(shown(true, "en", ExitStatus.KEPT, response))
                .contains("\"written\":\"2026-03\",\"subject\":1,\"items\":[1,null,", "\"items\":[2,3,4,5,6,7,8,9]");
    }
}

package io.github.ipt4j.examples.fhir.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bundles of our own in the shapes that others give them, with apostrophes for quotation marks. */
final class Shapes {

    static final String PHQ_9 = "44249-1";
    static final String PHQ_9_TOTAL = "44261-6";
    static final String SUICIDE = "44260-8";

    private static final ImmutableList<String> ANSWERS =
            ImmutableList.of("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9");

    private Shapes() {}

    static byte[] bundle(String... entries) {
        return ("{'resourceType':'Bundle','type':'collection','entry':[" + String.join(",", entries) + "]}")
                .replace('\'', '"')
                .getBytes(UTF_8);
    }

    static ForeignMeasures read(byte[] bundle) throws MalformedBundleException {
        try {
            return ForeignMeasures.of(FhirBundle.read(new ByteArrayInputStream(bundle)), Scales.all());
        } catch (MalformedBundleException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ForeignMeasures of(String... entries) throws MalformedBundleException {
        return read(bundle(entries));
    }

    static String entry(String resource) {
        return "{'resource':" + resource + "}";
    }

    static String concept(String code) {
        return "{'coding':[{'system':'http://loinc.org','code':'" + code + "'}]}";
    }

    static String answer(int score) {
        return "'valueCodeableConcept':" + concept(ANSWERS.get(score));
    }

    /** An Observation of a person on a day, with further members, each behind a comma. */
    static String observation(String id, String code, String more) {
        return entry("{'resourceType':'Observation','id':'" + id + "','status':'final','code':" + concept(code)
                + ",'subject':{'reference':'Patient/p'},'effectiveDateTime':'2026-03-02T23:30:00-05:00'" + more + "}");
    }

    static String total(String code, String value) {
        return observation("total", code, ",'valueQuantity':" + value);
    }

    static String total(int value) {
        return total(PHQ_9_TOTAL, "{'value':" + value + ",'code':'{score}'}");
    }

    /** As US Core has it: a panel whose members are items and a total, derived from a response that says the same. */
    static String[] usCore(int... scores) {
        List<String> entries = new ArrayList<>();
        List<ScaleItem> items = Scales.PHQ_9.items();
        int total = IntStream.of(scores).sum();
        for (int i = 0; i < scores.length; i++) {
            entries.add(observation("i" + i, items.get(i).code().orElseThrow(), "," + answer(scores[i])));
        }
        entries.add(observation("t", PHQ_9_TOTAL, ",'valueString':'" + total + "'"));
        entries.add(observation("d", "69722-7", ",'valueCodeableConcept':" + concept("LA6573-5")));
        entries.add(panel(members(scores.length) + ",{'reference':'Observation/t'},{'reference':'Observation/d'}"));
        entries.add(
                response("http://hl7.org/fhir/us/core/Questionnaire/phq-9-example", loincItems(Scales.PHQ_9, scores)));
        return entries.toArray(String[]::new);
    }

    static String panel(String members) {
        return observation("panel", PHQ_9, ",'hasMember':[" + members + "]");
    }

    static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'reference':'Observation/i" + i + "'}")
                .collect(joining(","));
    }

    /** Items whose linkId is a code behind a stroke, as forms made of LOINC have them. */
    static String loincItems(Scale scale, int... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> item("/" + scale.items().get(i).code().orElseThrow(), scores[i]))
                .collect(joining(","));
    }

    static String item(String linkId, int score) {
        return "{'linkId':'" + linkId + "','answer':[{'valueCoding':{'system':'http://loinc.org','code':'"
                + ANSWERS.get(score) + "'}}]}";
    }

    static String response(String questionnaire, String items) {
        return entry("{'resourceType':'QuestionnaireResponse','status':'completed','questionnaire':'" + questionnaire
                + "','subject':{'reference':'Patient/p'},'authored':'2026-03-02','item':[" + items + "]}");
    }

    /** As Synthea has it: full URLs that are UUIDs, a category, and a total with the code of the form for teenagers. */
    static String[] synthea(int total) {
        String subject = "'subject':{'reference':'urn:uuid:p'}";
        return new String[] {
            "{'fullUrl':'urn:uuid:p','resource':{'resourceType':'Patient','id':'s','birthDate':'1980-01-01'},"
                    + "'request':{'method':'POST','url':'Patient'}}",
            "{'fullUrl':'urn:uuid:c','resource':{'resourceType':'Condition','id':'c'," + subject + "}}",
            "{'fullUrl':'urn:uuid:o','resource':{'resourceType':'Observation','id':'o','status':'final','category':[{'coding':"
                    + "[{'system':'http://terminology.hl7.org/CodeSystem/observation-category','code':'survey'}]}],'code':"
                    + concept("89204-2") + "," + subject + ",'effectiveDateTime':'2026-03-02T10:00:00+01:00',"
                    + "'valueQuantity':{'value':" + total
                    + ",'unit':'{score}','system':'http://unitsofmeasure.org','code':'{score}'}}}",
            "{'fullUrl':'urn:uuid:g','resource':{'resourceType':'Observation','id':'g','status':'final','code':"
                    + concept("70274-6") + "," + subject + ",'effectiveDateTime':'2026-03-02T10:00:00+01:00',"
                    + "'valueQuantity':{'value':7,'unit':'{score}','code':'{score}'}}}",
            "{'fullUrl':'urn:uuid:r','resource':{'resourceType':'DiagnosticReport','code':" + concept("89206-7") + "}}"
        };
    }
}

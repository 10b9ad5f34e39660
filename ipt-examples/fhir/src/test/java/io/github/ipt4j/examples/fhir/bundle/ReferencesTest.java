package io.github.ipt4j.examples.fhir.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.fhir.bundle.ResolvedReference.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What resources of a Bundle refer to. */
final class ReferencesTest {

    private static FhirBundle bundle(String entries) throws IOException {
        String text = "{'resourceType':'Bundle','type':'collection','entry':[" + entries + "]}";
        return FhirBundle.read(new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8)));
    }

    private static String patient(String fullUrl, String id) {
        String url = fullUrl.isEmpty() ? "" : "'fullUrl':'" + fullUrl + "',";
        return "{" + url + "'resource':{'resourceType':'Patient','id':'" + id + "','contained':["
                + "{'resourceType':'Group','id':'g'},{'resourceType':'Group','id':'h'},{'resourceType':'Group','id':'h'},7]}}";
    }

    private static FhirBundle several() throws IOException {
        return bundle(String.join(
                ",",
                patient("https://a.example/fhir/Patient/1", "1"),
                patient("https://b.example/fhir/Patient/1", "1"),
                patient("urn:uuid:7", "2"),
                patient("", "3"),
                patient("", "4"),
                patient("", "4"),
                "{'request':{'method':'DELETE'}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Patient/1, FOUND, $.entry[0].resource",
        "1, Patient/1, FOUND, $.entry[1].resource",
        "1, Patient/1/_history/3, FOUND, $.entry[1].resource",
        "0, https://b.example/fhir/Patient/1, FOUND, $.entry[1].resource",
        "0, https://b.example/fhir/Patient/1/_history/3, FOUND, $.entry[1].resource",
        "0, urn:uuid:7, FOUND, $.entry[2].resource",
        "3, Patient/2, FOUND, $.entry[2].resource",
        "3, Patient/1, ELSEWHERE,",
        "0, Patient/3, ELSEWHERE,",
        "3, Patient/4, AMBIGUOUS,",
        "0, https://c.example/fhir/Patient/1, ELSEWHERE,",
        "0, Patient?identifier=1, ELSEWHERE,",
        "0, #, FOUND, $.entry[0].resource",
        "0, #g, FOUND, $.entry[0].resource.contained[0]",
        "0, #h, AMBIGUOUS,",
        "0, #i, MISSING,",
        "0, javascript:alert(1), MALFORMED,",
        "0, '', MALFORMED,"
    })
    void aReferenceIsResolvedWithinTheBundle(int from, String address, Outcome outcome, String place)
            throws IOException {
        FhirBundle bundle = several();
        ResolvedReference resolved = bundle.resolve(address, bundle.resources().get(from));
        assertThat(resolved.outcome()).isEqualTo(outcome);
        assertThat(resolved.resource().map(found -> found.place().path()).orElse(null))
                .isEqualTo(place);
    }

    @Test
    void whatIsContainedRefersToItsContainer() throws IOException {
        FhirBundle bundle = several();
        BundleResource outer = bundle.resources().get(0);
        BundleResource inner = bundle.resolve("#g", outer).resource().orElseThrow();
        assertThat(bundle.resolve("#", inner).resource()).contains(outer);
        assertThat(inner.container()).contains(outer);
        assertThat(bundle.entriesWithoutResource()).isEqualTo(1);
    }

    @Test
    void cyclesEnd() throws IOException {
        String member =
                "{'resource':{'resourceType':'Observation','id':'%s','hasMember':[{'reference':'Observation/%s'},"
                        + "{'reference':'Observation/a'},{'reference':'Observation/z'},{'display':'x'}]}}";
        FhirBundle bundle = bundle(member.formatted("a", "b") + "," + member.formatted("b", "a"));
        assertThat(bundle.referred(bundle.resources().get(0), "hasMember"))
                .containsExactly(bundle.resources().get(1));
    }

    @Test
    void versionsOfAResourceShareItsAddress() throws IOException {
        String version = "{'fullUrl':'urn:uuid:1','resource':{'resourceType':'Patient','meta':{'versionId':'%s'}}}";
        FhirBundle bundle = bundle(version.formatted("1") + "," + version.formatted("2"));
        assertThat(bundle.resolve("urn:uuid:1", bundle.resources().get(0)).outcome())
                .isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void nothingThatWasReadIsShown() throws IOException {
        FhirBundle bundle = several();
        assertThat(bundle).hasToString("FhirBundle[collection, 6 resources]");
        assertThat(bundle.resources().get(0)).hasToString("BundleResource[$.entry[0].resource]");
        assertThat(bundle.json()).hasToString("FhirObject[3 members]");
        assertThat(bundle.json().member("type").orElseThrow()).hasToString("FhirString[10 characters]");
    }
}

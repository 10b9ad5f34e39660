package io.github.ipt4j.examples.fhir.bundle;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles that are made to do harm, or that are none. */
final class HostileBundleTest {

    private static final String SECRET = "Erika Mustermann";

    private static String message(byte[] bytes) {
        MalformedBundleException e = catchThrowableOfType(
                MalformedBundleException.class, () -> FhirBundle.read(new ByteArrayInputStream(bytes)));
        assertThat(Wording.in(Locale.GERMAN).of(e)).isNotBlank();
        return Wording.english().of(e);
    }

    private static String message(String text) {
        return message(text.getBytes(UTF_8));
    }

    private static String bundle(String entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + entries + "]}";
    }

    private static String entry(String fullUrl) {
        return "{\"fullUrl\":\"" + fullUrl + "\",\"resource\":{\"resourceType\":\"Patient\",\"name\":\"" + SECRET
                + "\"}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    | expected well-formed JSON at line 1, column 1 ($)",
                "[]                                  | expected a FHIR Bundle ($)",
                "{\"resourceType\":\"Patient\"}      | expected a FHIR Bundle ($)",
                "{\"resourceType\":\"Bundle\"}       | expected a type of Bundle that FHIR R4 has ($.type)",
                "{\"resourceType\":\"Bundle\",\"type\":\"bag\"} | expected a type of Bundle that FHIR R4 has ($.type)",
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":{}} | expected an array ($.entry)",
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[3]} | expected an object ($.entry[0])",
                "{\"entry\":[{},{\"Erika\":{\"id\":\"\\ud800\"}}]} | "
                        + "expected Unicode text, without half of a surrogate pair ($.entry[1].*.id)",
                "{\"id\":1,\"id\":2}                 | expected each name only once ($.id)",
                "{\"id\":1}}                         | expected well-formed JSON at line 1, column 10 ($)",
                "<Bundle xmlns=\"http://hl7.org/fhir\"/> | expected JSON; XML is not read ($)",
                "{\"id\":NaN}                        | expected well-formed JSON at line 1, column 10 ($.id)"
            })
    void aMessageNamesThePlace(String text, String message) {
        assertThat(message(text == null ? "" : text)).isEqualTo(message);
    }

    @Test
    void anEntryHasAnAddressOfItsOwn() {
        assertThat(message(bundle(entry("javascript:alert('" + SECRET + "')"))))
                .isEqualTo("expected an http or https address, urn:uuid or urn:oid ($.entry[0].fullUrl)");
        assertThat(message(bundle(entry("urn:uuid:1") + "," + entry("urn:uuid:2") + "," + entry("urn:uuid:1"))))
                .isEqualTo("the same fullUrl and version as $.entry[0] ($.entry[2])");
        assertThat(message(bundle("{\"resource\":{\"resourceType\":\"" + SECRET + "\"}}")))
                .isEqualTo("expected a resource that says its type ($.entry[0].resource)");
    }

    @Test
    void nothingThatWasReadIsRepeated() {
        assertThat(message("{\"" + SECRET + "\":" + SECRET)).doesNotContain("Erika", "Mustermann");
        assertThat(message("{\"" + SECRET + "\":\"" + SECRET + "\\x\"}")).doesNotContain("Erika", "Mustermann");
    }

    @Test
    void encodingsOtherThanUtf8AreRefused() {
        assertThat(message(bundle("").getBytes(UTF_16))).isEqualTo("expected UTF-8 ($)");
        assertThat(message(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}))
                .isEqualTo("expected UTF-8 ($)");
    }

    @Test
    void depthIsLimited() {
        assertThat(message("[".repeat(1_000_000))).startsWith("more than 40 levels of JSON ($[0][0]");
        assertThat(message("{\"item\":".repeat(1_000_000))).startsWith("more than 40 levels of JSON ($.item.item");
    }

    @Test
    void aMillionEntriesAreNotRead() {
        assertThat(message(bundle("{},".repeat(1_000_000) + "{}")))
                .isEqualTo("more than 100,000 entries or items ($.entry[100000])");
    }

    @Test
    void valuesAreLimitedInAll() {
        String many = "[" + "0,".repeat(99_998) + "0]";
        assertThat(message("[" + (many + ",").repeat(40) + many + "]"))
                .startsWith("more than 3,000,000 values of JSON");
    }

    @Test
    void textsNamesAndNumbersAreLimited() {
        assertThat(message("{\"id\":\"" + "x".repeat((16 << 20) + 1) + "\"}"))
                .isEqualTo("a text of more than 16,777,216 characters ($.id)");
        assertThat(message("{\"" + "x".repeat(201) + "\":1}")).startsWith("expected a name of at most 200 characters");
        assertThat(message("{\"value\":" + "9".repeat(1_000_000) + "}"))
                .isEqualTo("a number of more than 60 digits ($.value)");
        assertThat(message("{\"value\":1e999999999}")).isEqualTo("a number of more than 60 digits ($.value)");
        assertThat(message("{\"value\":1e99999999999999999999}"))
                .isEqualTo("a number of more than 60 digits ($.value)");
    }

    @Test
    void bytesAreLimited() throws IOException {
        byte[] large = bundle("").getBytes(UTF_8);
        ReadingLimits small = new ReadingLimits(large.length - 1, 40, 10, 100, 100, 100, 10);
        MalformedBundleException e = catchThrowableOfType(
                MalformedBundleException.class, () -> FhirJson.read(new ByteArrayInputStream(large), small));
        assertThat(e).hasMessageStartingWith("more than");
        ReadingLimits enough = new ReadingLimits(large.length, 40, 10, 100, 100, 100, 10);
        assertThat(FhirJson.read(new ByteArrayInputStream(large), enough)).isInstanceOf(FhirObject.class);
    }

    @Test
    void aByteOrderMarkIsRead() throws IOException {
        byte[] marked = ("\ufeff" + bundle(entry("Patient/1"))).getBytes(UTF_8);
        assertThat(FhirBundle.read(new ByteArrayInputStream(marked)).resources())
                .hasSize(1);
    }
}

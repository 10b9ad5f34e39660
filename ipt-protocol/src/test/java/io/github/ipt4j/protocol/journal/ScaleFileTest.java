package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales as files. */
final class ScaleFileTest {

    private static final String SMALL = "{\"id\":\"small\",\"title\":\"Small\",\"source\":\"Ourselves\","
            + "\"items\":{\"count\":2,\"min\":0,\"max\":3},"
            + "\"bands\":[{\"from\":0,\"title\":\"low\"},{\"from\":4,\"title\":\"high\"}],\"caseFrom\":4,"
            + "\"remissionBelow\":2,\"reliableChange\":2,\"suicideItems\":[2]}";

    static List<Scale> shipped() {
        return Scales.all();
    }

    private static Scale read(String file) throws IOException {
        return ScaleFile.read("small.json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** Expects the file to be refused at the caret in it. */
    private static JournalException refused(String file) {
        int caret = file.indexOf('^');
        JournalException e = catchThrowableOfType(JournalException.class, () -> read(file.replace("^", "")));
        String before = file.substring(0, caret);
        assertThat(e.line())
                .isEqualTo(1 + before.chars().filter(letter -> letter == '\n').count());
        assertThat(e.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        return e;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScaleIsWrittenAsItIsRead(Scale scale) throws IOException {
        assertThat(read(ScaleFile.write(scale))).isEqualTo(scale);
        assertThat(ScaleFile.write(read(ScaleFile.write(scale)))).isEqualTo(ScaleFile.write(scale));
    }

    @Test
    void aScaleIsReadWithWhatMayBeLeftOutLeftOut() throws IOException {
        Scale small = read(SMALL);

        assertThat(small.totalRange()).isEqualTo(Bounds.between(0, 6));
        assertThat(small.language()).isEqualTo("en");
        assertThat(small.license().permitsWording()).isFalse();
        assertThat(small.isCase(4)).contains(true);
        assertThat(small.isRemission(2)).contains(false);
        assertThat(small.suicideItems()).containsExactly(2);
    }

    @Test
    void itemsMayHaveUnequalRanges() throws IOException {
        Scale scale = read(SMALL.replace("\"max\":3", "\"max\":[3,5]"));

        assertThat(scale.scores(2)).isEqualTo(Bounds.between(0, 5));
        assertThat(scale.totalRange()).isEqualTo(Bounds.between(0, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^{}",
                "^[]",
                "^{\"id\":\"s\",\"title\":\"S\",\"source\":\"us\"}",
                "{\"id\":\"s\",\"title\":^\" \",\"source\":\"us\",\"total\":{\"min\":0,\"max\":9}}",
                "{\"id\":\"s\",\"title\":\"S\",\"source\":\"us\",\"total\":{\"min\":0,\"max\":^-1}}",
                "{\"id\":\"s\",\"title\":\"S\",\"source\":\"us\",\"total\":{\"min\":0,\"max\":9},^\"cutoff\":5}",
                "{\"id\":\"s\",\"title\":\"S\",\"source\":\"us\",\"total\":{\"min\":0,\"max\":9},\"suicideItems\":^[1]}",
            })
    void aMalformedFileIsRefusedInItsPlace(String file) {
        refused(file);
    }

    @Test
    void aFileThatContradictsItselfIsRefusedByField() {
        refused(SMALL.replace("\"bands\"", "\"total\":^{\"min\":0,\"max\":5},\"bands\""));
        refused(SMALL.replace("{\"from\":4", "^{\"from\":0"));
        refused(SMALL.replace("{\"from\":4", "^{\"from\":7"));
        refused(SMALL.replace("\"caseFrom\":4", "\"caseFrom\":^7"));
        refused(SMALL.replace("\"remissionBelow\":2", "\"remissionBelow\":^5"));
        refused(SMALL.replace("\"reliableChange\":2", "\"reliableChange\":^0"));
        refused(SMALL.replace("[2]", "^[3]"));
        refused(SMALL.replace("\"max\":3", "\"max\":^[3]"));
        refused(SMALL.replace("\"min\":0,\"max\":3", "\"min\":2,\"max\":^[3,1]"));
        refused(SMALL.replace("\"max\":3", "\"max\":3,\"wording\":^[\"How was it?\"]"));
        refused(SMALL.replace("\"items\":{", "\"items\":^{")
                .replace("\"max\":3", "\"max\":3,\"answers\":[\"No\",\"Yes\"]"));
    }

    @Test
    void aScaleOfOnesOwnMayBeWorded() throws IOException {
        Scale scale = read(SMALL.replace(
                "\"max\":3",
                "\"max\":3,\"wording\":[\"How was it?\",\"And now?\"],\"answers\":[[\"a\",\"b\",\"c\",\"d\"],[]]"));

        assertThat(scale.items().get(1).wording()).contains("And now?");
        assertThat(scale.items().get(0).answers()).hasSize(4);
        assertThat(scale.items().get(1).answers()).isEmpty();
        assertThat(scale.license().permitsWording()).isTrue();
        assertThat(read(ScaleFile.write(scale))).isEqualTo(scale);
    }

    @Test
    void aShippedScaleCanBePutIntoAnotherLanguage() throws IOException {
        String german = ScaleFile.write(Scales.PHQ_9)
                .replace("\"language\" : \"en\"", "\"language\" : \"de\"")
                .replace("Little interest or pleasure in doing things", "Wenig Interesse oder Freude")
                .replace("\"moderate\"", "\"mittelgradig\"");
        Scale reworded = read(german);

        assertThat(reworded.items().get(0).wording()).contains("Wenig Interesse oder Freude");
        assertThat(reworded.structuralDifferences(Scales.PHQ_9)).isEmpty();
        assertThat(JournalFormat.standard().withScales(List.of(reworded)).scales().stream()
                        .filter(scale -> scale.id().equals("phq-9")))
                .containsExactly(reworded);
    }

    @Test
    void aShippedScaleIsNeverScoredOtherwise() {
        String shipped = ScaleFile.write(Scales.PHQ_9).replace("\"en\"", "\"de\"");

        assertThat(Wording.english()
                        .of(refused(shipped.replace("\"caseFrom\" : 10", "\"caseFrom\" : ^11"))
                                .expected()))
                .startsWith("caseFrom as in the shipped scale phq-9");
        refused(shipped.replace("\"reliableChange\" : 6", "\"reliableChange\" : ^5"));
        refused(shipped.replace("\"suicideItems\" : [ 9 ]", "\"suicideItems\" : ^[ 8 ]"));
        refused(ScaleFile.write(Scales.PHQ_9)
                .replace("\"language\" : ", "\"language\" : ^")
                .replace("Little interest", "Less interest"));
    }

    @Test
    void aScaleIsFilledInByTheClientUnlessItsFileSaysOtherwise() throws IOException {
        assertThat(read(SMALL).rater()).isEqualTo(Rater.CLIENT);
        assertThat(ScaleFile.write(read(SMALL))).doesNotContain("rater");
        assertThat(read(SMALL.replace("{\"id\"", "{\"rater\":\"client\",\"id\"")))
                .isEqualTo(read(SMALL));
        assertThat(read(SMALL.replace("{\"id\"", "{\"rater\":\"observer\",\"id\""))
                        .rater())
                .isEqualTo(Rater.OBSERVER);
        assertThat(Wording.english()
                        .of(refused(SMALL.replace("{\"id\"", "{\"rater\":^\"nurse\",\"id\""))
                                .expected()))
                .isEqualTo("one of: client, clinician, observer");
    }

    @Test
    void otherWordsLeaveTheRaterAsShipped() throws IOException {
        String german = ScaleFile.write(Scales.HAMD_17).replace("\"en\"", "\"de\"");

        assertThat(german).contains("\"rater\" : \"clinician\"");
        assertThat(read(german.replace("\"rater\" : \"clinician\",", "")).rater())
                .isEqualTo(Rater.CLINICIAN);
        assertThat(Wording.english()
                        .of(refused(german.replace("\"rater\" : ", "\"rater\" : ^")
                                        .replace("clinician", "client"))
                                .expected()))
                .startsWith("rater as in the shipped scale hamd-17");
    }

    @Test
    void theOwnersOfALicenseMayWordAScaleThatIsShippedWithoutWords() throws IOException {
        String worded = ScaleFile.write(Scales.WSAS)
                .replace("\"max\" : 8", "\"max\" : 8, \"wording\" : [\"a\", \"b\", \"c\", \"d\", \"e\"]");

        assertThat(read(worded).items()).extracting(ScaleItem::wording).doesNotContain(Optional.empty());
    }

    @Test
    void aScaleWithTheIdOfAnotherIsRefusedIfItIsScoredOtherwise() throws IOException {
        Scale small = read(SMALL);
        Scale other = read(SMALL.replace("\"caseFrom\":4", "\"caseFrom\":5"));
        JournalFormat format = JournalFormat.standard().withScales(List.of(small, small));

        assertThat(format.scales()).contains(small);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.withScales(List.of(other)))
                .withMessageContaining("small");
    }

    @Test
    void aFileOverAMebibyteIsRefused() {
        JournalException e = catchThrowableOfType(JournalException.class, () -> read(SMALL + " ".repeat(1 << 20)));
        assertThat(e).hasMessage("small.json:1:1: expected a file of at most 1 MiB");
    }
}

package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ScalesTest {

    private static final List<Scale> FREE = List.of(Scales.PHQ_9, Scales.GAD_7);

    static List<Scale> all() {
        return Scales.all();
    }

    @SuppressWarnings("UnusedVariable") // Read by name.
    private static final List<Scale> SUICIDE_ASKING =
            List.of(Scales.PHQ_9, Scales.EPDS, Scales.HAMD_17, Scales.BDI_II, Scales.MADRS);

    @ParameterizedTest
    @CsvSource({
        "phq-9, 9, 0, 27, 10, 6, 1",
        "gad-7, 7, 0, 21, 8, 4, 1",
        "wsas, 5, 0, 40, , , 1",
        "epds, 10, 0, 30, 13, 4, 1",
        "who-5, 5, 0, 25, 12, , 4",
        "hamd-17, 17, 0, 52, , , 1",
        "bdi-ii, 21, 0, 63, , , 1",
        "madrs, 10, 0, 60, , , 1",
        "pg-13-r, 0, 10, 50, 30, , 1",
    })
    void everyScaleHasItsPublishedStructure(
            String id, int items, int min, int max, Integer caseness, Integer reliableChange, int displayFactor) {
        Scale scale = scale(id);

        assertThat(scale.items()).hasSize(items);
        assertThat(scale.totalRange()).isEqualTo(Bounds.between(min, max));
        assertThat(scale.caseness()).isEqualTo(optional(caseness));
        assertThat(scale.reliableChange()).isEqualTo(optional(reliableChange));
        assertThat(scale.displayFactor()).isEqualTo(displayFactor);
    }

    @Test
    void thereAreNineScalesOfDifferentNames() {
        assertThat(Scales.all().stream().map(Scale::id))
                .containsExactly("phq-9", "gad-7", "wsas", "epds", "who-5", "hamd-17", "bdi-ii", "madrs", "pg-13-r");
    }

    @Test
    void moreIsBetterOnWhoFiveAndWorseOnTheOthers() {
        assertThat(Scales.all().stream().filter(scale -> scale.direction() == Direction.MORE_IS_BETTER))
                .containsExactly(Scales.WHO_5);
    }

    @Test
    void aCliniciansRatingsAreHamiltonsAndMontgomeryAsbergsAndTheClientFillsInTheOthers() {
        assertThat(Scales.all().stream().filter(scale -> scale.rater() != Rater.CLIENT))
                .containsExactly(Scales.HAMD_17, Scales.MADRS)
                .extracting(Scale::rater)
                .containsOnly(Rater.CLINICIAN);
    }

    @Test
    void onlyTheScalesThatAskAboutSuicideHaveSuicideItems() {
        assertThat(Scales.PHQ_9.suicideItems()).containsExactly(9);
        assertThat(Scales.EPDS.suicideItems()).containsExactly(10);
        assertThat(Scales.HAMD_17.suicideItems()).containsExactly(3);
        assertThat(Scales.BDI_II.suicideItems()).containsExactly(9);
        assertThat(Scales.MADRS.suicideItems()).containsExactly(10);
        assertThat(Scales.EPDS.reversedItems()).containsExactly(3, 5, 6, 7, 8, 9, 10);
        assertThat(Scales.all().stream().filter(scale -> !scale.suicideItems().isEmpty()))
                .containsExactlyElementsOf(SUICIDE_ASKING);
    }

    @Test
    void itemsOfHamiltonHaveUnequalRanges() {
        assertThat(IntStream.rangeClosed(1, 17)
                        .filter(number -> Scales.HAMD_17.scores(number).equals(Bounds.between(0, 2))))
                .containsExactly(4, 5, 6, 12, 13, 14, 16, 17);
        assertThat(Scales.HAMD_17.scores(3)).isEqualTo(Bounds.between(0, 4));
    }

    @Test
    void twoQuestionnairesAskForDifficultyAndOneRecordsIt() {
        assertThat(Scales.all().stream().filter(scale -> scale.difficulty().isPresent()))
                .containsExactlyElementsOf(FREE);
        assertThat(Scales.all().stream().filter(Scale::recordsDifficulty)).containsExactly(Scales.PHQ_9);
    }

    @Test
    void remissionIsKnownWhereItIsPublished() {
        assertThat(Scales.all().stream().filter(scale -> scale.remission().isPresent()))
                .containsExactly(Scales.PHQ_9, Scales.HAMD_17);
        assertThat(Scales.HAMD_17.isRemission(7)).contains(true);
        assertThat(Scales.HAMD_17.isRemission(8)).contains(false);
    }

    @Test
    void aHighTotalOfProlongedGriefAloneLeavesACaseUnknown() {
        assertThat(Scales.PG_13_R.caseness()).hasValue(30);
        assertThat(Scales.PG_13_R.isCase(50)).isEmpty();
        assertThat(Scales.PG_13_R.isCase(30)).isEmpty();
        assertThat(Scales.PG_13_R.isCase(29)).contains(false);
    }

    @Test
    void anxietyCountsAsACaseFromEightOnAndSaysWhoSaysSo() {
        assertThat(Scales.GAD_7.source()).contains("2007");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, minimal",
        "5, 9, mild",
        "10, 14, moderate",
        "15, 19, moderately severe",
        "20, 27, severe",
    })
    void everyTotalOfPhqNineFallsIntoItsBand(int from, int to, String title) {
        assertBand(Scales.PHQ_9, from, to, title);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, minimal", "5, 9, mild", "10, 14, moderate", "15, 21, severe"})
    void everyTotalOfGadSevenFallsIntoItsBand(int from, int to, String title) {
        assertBand(Scales.GAD_7, from, to, title);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, subclinical", "10, 20, significant", "21, 40, moderately severe or worse"})
    void everyTotalOfWsasFallsIntoItsBand(int from, int to, String title) {
        assertBand(Scales.WSAS, from, to, title);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, ", "10, 12, possible depression", "13, 30, probable depression"})
    void everyTotalOfEpdsFallsIntoItsBandOrNone(int from, int to, String title) {
        assertBand(Scales.EPDS, from, to, title);
    }

    @ParameterizedTest
    @CsvSource({"phq-9, 10", "gad-7, 8", "epds, 13"})
    void aCaseBeginsAtTheCutOffItself(String id, int cutOff) {
        Scale scale = scale(id);

        assertThat(IntStream.rangeClosed(
                                scale.totalRange().min(),
                                scale.totalRange().max().orElseThrow())
                        .filter(total -> scale.isCase(total).orElseThrow()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(cutOff, scale.totalRange().max().orElseThrow())
                                .boxed()
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"wsas", "hamd-17", "bdi-ii", "madrs"})
    void withoutACutOffNobodyIsCalledACaseOrNone(String id) {
        assertThat(scale(id).isCase(20)).isEmpty();
    }

    @Test
    void aWellBeingOfFiftyOrBelowCountsAsACase() {
        assertThat(Scales.WHO_5.isCase(12)).contains(true);
        assertThat(Scales.WHO_5.isCase(13)).contains(false);
    }

    @Test
    void remissionIsBelowFive() {
        assertThat(Scales.PHQ_9.isRemission(4)).contains(true);
        assertThat(Scales.PHQ_9.isRemission(5)).contains(false);
        assertThat(Scales.GAD_7.isRemission(0)).isEmpty();
    }

    @Test
    void theBestTotalIsAtTheEndWhereNothingAils() {
        assertThat(Scales.PHQ_9.bestTotal()).isZero();
        assertThat(Scales.PG_13_R.bestTotal()).isEqualTo(10);
        assertThat(Scales.WHO_5.bestTotal()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9, 16, 10, true, false",
        "phq-9, 16, 11, false, false",
        "phq-9, 10, 16, false, true",
        "phq-9, 10, 15, false, false",
        "gad-7, 12, 8, true, false",
        "gad-7, 12, 9, false, false",
        "gad-7, 8, 12, false, true",
        "gad-7, 8, 11, false, false",
        "epds, 16, 12, true, false",
        "epds, 16, 13, false, false",
        "epds, 9, 13, false, true",
        "wsas, 40, 0, false, false",
        "who-5, 0, 25, false, false",
    })
    void aChangeIsReliableFromTheThresholdOnInBothDirections(
            String id, int before, int after, boolean better, boolean worse) {
        assertThat(scale(id).reliablyBetter(before, after)).isEqualTo(better);
        assertThat(scale(id).reliablyWorse(before, after)).isEqualTo(worse);
    }

    @Test
    void thePatientHealthQuestionnaireHasItsCodes() {
        assertThat(Scales.PHQ_9.panelCode()).contains("44249-1");
        assertThat(Scales.PHQ_9.totalCode()).contains("44261-6");
        assertThat(codes(Scales.PHQ_9))
                .containsExactly(
                        "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
                        "44260-8");
        assertThat(Scales.PHQ_9.difficulty().flatMap(ScaleItem::code)).contains("69722-7");
    }

    @Test
    void theAnxietyQuestionnaireHasItsCodes() {
        assertThat(Scales.GAD_7.panelCode()).contains("69737-5");
        assertThat(Scales.GAD_7.totalCode()).contains("70274-6");
        assertThat(codes(Scales.GAD_7))
                .containsExactly("69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7");
    }

    @Test
    void thePostnatalScaleHasThePanelCodeAlone() {
        assertThat(Scales.EPDS.panelCode()).contains("71354-5");
        assertThat(Scales.EPDS.totalCode()).isEmpty();
        assertThat(codes(Scales.EPDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, LA6568-5", "1, LA6569-3", "2, LA6570-1", "3, LA6571-9"})
    void answersHaveTheirCodesInEveryItemButOne(int score, String code) {
        for (Scale scale : FREE) {
            for (int number = 1; number <= scale.items().size(); number++) {
                boolean exception = scale.equals(Scales.GAD_7) && number == 2 && score == 2;
                assertThat(scale.answerCode(number, score)).contains(exception ? "LA18938-3" : code);
            }
        }
    }

    @Test
    void answersOfOtherScalesHaveNoCode() {
        assertThat(Scales.WHO_5.answerCode(1, 5)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FREE")
    void aScaleThatAnyoneMayReproduceIsWordedWithItsNotice(Scale scale) {
        assertThat(scale.license().permitsWording()).isTrue();
        assertThat(scale.license().notice())
                .contains("Spitzer", "Williams", "Kroenke", "No permission required to reproduce");
        assertThat(scale.items()).allMatch(item -> item.wording().isPresent());
    }

    @ParameterizedTest
    @FieldSource("FREE")
    void aScaleThatAnyoneMayReproduceCanBeGivenAsItStands(Scale scale) {
        assertThat(scale.stem().orElseThrow()).startsWith("Over the last 2 weeks");
        assertThat(scale.items())
                .allMatch(item -> item.answers()
                        .equals(List.of("Not at all", "Several days", "More than half the days", "Nearly every day")));
        assertThat(scale.difficulty().orElseThrow().wording().orElseThrow()).contains("get along with other people");
        assertThat(scale.difficulty().orElseThrow().answers())
                .startsWith("Not difficult at all")
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aScaleWithoutPermissionCarriesNoWording(Scale scale) {
        boolean permitted = FREE.contains(scale);

        assertThat(scale.license().permitsWording()).isEqualTo(permitted);
        assertThat(scale.stem().isPresent()).isEqualTo(permitted);
        assertThat(Stream.concat(scale.items().stream(), scale.difficulty().stream()))
                .allMatch(item ->
                        permitted || (item.wording().isEmpty() && item.answers().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyScaleNamesItsPublication(Scale scale) {
        assertThat(scale.source()).matches(".*(doi:10\\.|Manual).*");
        assertThat(scale.license().notice()).isNotBlank();
    }

    private static void assertBand(Scale scale, int from, int to, String title) {
        for (int total = from; total <= to; total++) {
            assertThat(scale.band(total).map(SeverityBand::title)).isEqualTo(Optional.ofNullable(title));
        }
    }

    private static ImmutableList<String> codes(Scale scale) {
        return scale.items().stream().flatMap(item -> item.code().stream()).collect(ImmutableList.toImmutableList());
    }

    private static Scale scale(String id) {
        return Scales.all().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Test
    void everyScaleThatIsDeclaredIsShipped() {
        assertThat(Stream.of(Scales.class.getFields()).map(ScalesTest::value)).containsExactlyElementsOf(Scales.all());
    }

    @Test
    void aScaleIsFoundByItsId() {
        assertThat(Scales.withId("who-5")).contains(Scales.WHO_5);
        assertThat(Scales.withId("WHO-5")).isEmpty();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

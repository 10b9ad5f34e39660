package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.testing.Texts;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String WIDE = "\uD83E\uDDE1";

    @Test
    void anIdHasOneToOneHundredAndTwentyEightCharacters() {
        assertThat(Limits.requireId("id", "x")).isEqualTo("x");
        assertThat(Limits.requireId("id", WIDE.repeat(128))).hasSize(256);
        refusesId("");
        refusesId("x".repeat(129));
        refusesId(WIDE.repeat(129));
    }

    @Test
    void anIdHoldsNoControlCharacter() {
        for (char control : new char[] {0x00, 0x0A, 0x1F, 0x7F, 0x80, 0x9F}) {
            refusesId("a" + control);
        }
        assertThat(Limits.requireId("id", " \u00A0~")).hasSize(3);
    }

    @Test
    void anIdIsUnicode() {
        refusesId("a\uD83E");
        refusesId("\uDDE1a");
        refusesId("\uDDE1\uD83E");
    }

    @Test
    void aTextHasAtMostTenThousandCharacters() {
        assertThat(Limits.requireText("text", "")).isEmpty();
        assertThat(Limits.requireText("text", WIDE.repeat(10_000))).hasSize(20_000);
        refusesText("x".repeat(10_001));
        refusesText(WIDE.repeat(10_001));
        refusesText("secret \uD83E");
    }

    @Test
    void theRefusalNamesTheFieldAndNeverTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireText("summary", "Klara".repeat(3000)))
                .withMessageContaining("summary")
                .withMessageNotContaining("Klara");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireWithin("birthYear", Limits.BIRTH_YEARS, 1899))
                .withMessageContaining("birthYear")
                .withMessageNotContaining("1899");
    }

    @Test
    void aNumberLiesWithinItsRange() {
        assertThat(Limits.requireWithin("minutes", Limits.SESSION_MINUTES, 600)).isEqualTo(600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireWithin("minutes", Limits.SESSION_MINUTES, 601));
    }

    @Test
    void aDateLiesFrom1960To2100() {
        assertThat(Limits.requireDate("date", LocalDate.of(1960, 1, 1))).hasYear(1960);
        assertThat(Limits.requireDate("date", LocalDate.of(2100, 12, 31))).hasYear(2100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireDate("date", LocalDate.of(1959, 12, 31)))
                .withMessage("date must be a date from 1960-01-01 to 2100-12-31; check its year.");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.requireDate("date", LocalDate.of(2101, 1, 1)));
    }

    @Test
    void aDeathThatIsGrievedCanLieFurtherBack() {
        assertThat(Limits.requireDateOfDeath("diedOn", LocalDate.of(1900, 1, 1)))
                .hasYear(1900);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireDateOfDeath("diedOn", LocalDate.of(1899, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireDateOfDeath("diedOn", LocalDate.of(2101, 1, 1)));
    }

    @Test
    void aReverseDomainHasADot() {
        assertThat(Limits.isReverseDomain("org.example.author")).isTrue();
        assertThat(Limits.isReverseDomain("a.b-c_D9")).isTrue();
        for (String other :
                new String[] {"", ".", "author", "org.", ".org", "a..b", "a.b c", "a.ü", "a." + "b".repeat(9_999)}) {
            assertThat(Limits.isReverseDomain(other)).as(other).isFalse();
        }
    }

    @Property
    void generatedTextsKeepTheLimits(
            @ForAll("texts") String text,
            @ForAll("ids") String id,
            @ForAll("keys") String key,
            @ForAll("dates") LocalDate date) {
        assertThat(Limits.requireText("text", text)).isSameAs(text);
        assertThat(Limits.requireId("id", id)).isSameAs(id);
        assertThat(Limits.isReverseDomain(key)).isTrue();
        assertThat(Limits.requireDate("date", date)).isSameAs(date);
    }

    @Property(tries = 20)
    void theLongestTextsAreWithinTheLimits(@ForAll("longest") String text) {
        assertThat(Limits.requireText("text", text)).isSameAs(text);
        refusesText(text + "x");
    }

    private static void refusesId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireId("module", id))
                .withMessageContaining("module");
    }

    private static void refusesText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.requireText("text", text))
                .withMessageContaining("text");
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.texts();
    }

    @Provide
    Arbitrary<String> longest() {
        return Texts.longest();
    }

    @Provide
    Arbitrary<String> ids() {
        return Texts.ids();
    }

    @Provide
    Arbitrary<String> keys() {
        return Texts.reverseDomains();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Texts.dates();
    }
}

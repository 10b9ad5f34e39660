package io.github.ipt4j.exercises.closeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.KeptPage;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ClosenessPictureTest {

    private static final Pattern DOT = Pattern.compile("<circle class=\"dot\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"");
    private static final Pattern NAME =
            Pattern.compile("<text class=\"name\" text-anchor=\"start\" x=\"[0-9.]+\" y=\"([0-9]+)\"");

    private static Placement placed(String name, int now, int desired) {
        return Placement.builder()
                .person(PrivateText.of(name))
                .now(now)
                .desired(desired)
                .build();
    }

    private static String picture(List<Placement> people) {
        return ClosenessPicture.of(people, Disclosure.EVERYTHING, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<List<Placement>> people() {
        Arbitrary<Integer> circle = Arbitraries.integers().between(1, 5);
        return Combinators.combine(Arbitraries.strings().ofMaxLength(40), circle, circle)
                .as(ClosenessPictureTest::placed)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 100)
    void dotsAndNamesNeverOverlapAndStayInThePicture(@ForAll("people") List<Placement> people) {
        String svg = picture(people);
        List<double[]> dots =
                DOT.matcher(svg).results().map(ClosenessPictureTest::point).toList();
        List<Integer> names = NAME.matcher(svg)
                .results()
                .map(name -> Integer.parseInt(name.group(1)))
                .toList();

        assertThat(dots).hasSize(people.size());
        for (int i = 0; i < dots.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(dots.get(i)[0] - dots.get(j)[0], dots.get(i)[1] - dots.get(j)[1]);
                assertThat(distance).isGreaterThan(2 * ClosenessPicture.DOT);
            }
        }
        assertThat(names).hasSize(people.size());
        assertThat(IntStream.range(1, names.size()).map(i -> names.get(i) - names.get(i - 1)))
                .allMatch(gap -> gap >= 20);
        assertThat(names.get(names.size() - 1)).isLessThan(height(svg));
    }

    private static int height(String svg) {
        MatchResult box = Pattern.compile("viewBox=\"0 0 [0-9]+ ([0-9]+)\"")
                .matcher(svg)
                .results()
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(box.group(1));
    }

    private static double[] point(MatchResult dot) {
        return new double[] {Double.parseDouble(dot.group(1)), Double.parseDouble(dot.group(2))};
    }

    @Test
    void namesAreShownOnlyIfAskedFor() {
        List<Placement> people = List.of(
                placed("Ada <3 & co", 1, 2),
                Placement.builder().person(PrivateText.of("Ben")).now(5).build());

        assertThat(picture(people)).contains(">Ada &lt;3 &amp; co<", ">1 → 2<", ">Ben<", ">5<");
        assertThat(ClosenessPicture.of(people, Disclosure.NO_PRIVATE_TEXT, Locale.GERMAN))
                .contains(">Person 1<", ">1 → 2<", ">ich<", "gewünscht")
                .doesNotContain("Ada", "Ben");
    }

    @Test
    void thePictureHasATitleADescriptionAndTextAsText() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture(List.of(placed("Ada", 3, 1))))));

        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("t d");
        assertThat(((Element) svg.getElementsByTagName("title").item(0)).getTextContent())
                .isEqualTo("Circles of closeness");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).startsWith("1 person on circles");
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(1);
        assertThat(svg.getElementsByTagName("path").getLength()).isZero();
    }

    @Test
    void aLongNameIsShortened() {
        assertThat(picture(List.of(placed("Wolfeschlegelsteinhausenbergerdorff", 1, 1))))
                .contains(">Wolfeschlegelsteinhause…<");
    }

    @Test
    void thePictureIsAsItWasLookedAt() throws IOException {
        List<Placement> people = List.of(
                placed("Ada", 1, 2),
                placed("Ben", 5, 1),
                placed("Cem", 3, 3),
                Placement.builder().person(PrivateText.of("Dia")).now(4).build());

        KeptPage.assertUnchanged(ClosenessPictureTest.class, "four-people.svg", picture(people));
    }

    @Test
    void onePersonAloneStandsOnTheirCircle() throws IOException {
        KeptPage.assertUnchanged(
                ClosenessPictureTest.class,
                "one-person.svg",
                picture(List.of(placed("A name of exactly 24 ch.", 2, 4))));
    }

    @Test
    void nobodyAndMoreThanFortyPeopleAreRefused() {
        List<Placement> many = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            many.add(placed("Person " + i, 1, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> picture(many)).withMessageContaining("1–40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture(List.of()))
                .withMessageContaining("1–40");
    }
}

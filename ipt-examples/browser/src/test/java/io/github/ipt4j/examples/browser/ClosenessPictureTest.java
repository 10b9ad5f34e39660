package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.closeness.ClosenessPicture;
import io.github.ipt4j.exercises.closeness.Placement;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a browser puts the dots and the names: never one on another, none outside the picture. */
@ExtendWith(SharedChromium.class)
class ClosenessPictureTest {

    private static final View VIEW = View.screen(1600, 1400).withoutScripts();

    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "Ada",
            "W".repeat(24),
            "אברהם בן־גוריון",
            "\u202Eمحمد بن عبد الله الكبير",
            "Wolfeschlegelsteinhausenbergerdorff",
            "</text><script>document.title='x'</script>",
            "@".repeat(60),
            "line\nbreak\tand tab",
            "Zoë ͔̈́Ẅ̴́ — M",
            "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字");

    private static String name(int index) {
        return NAMES.get(index % NAMES.size());
    }

    private static ImmutableList<Placement> people(int count, IntFunction<Placement> placing) {
        return IntStream.range(0, count).mapToObj(placing).collect(ImmutableList.toImmutableList());
    }

    private static Placement spread(int index) {
        return placed(index, 1 + index % 5, index % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(1 + index * 7 % 5));
    }

    private static Placement placed(int index, int now, OptionalInt desired) {
        return Placement.builder()
                .person(PrivateText.of(name(index)))
                .now(now)
                .desired(desired)
                .build();
    }

    private static String page(List<Placement> people, Disclosure disclosure, Locale language) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>T</title></head>"
                + "<body style=\"margin:0\"><main><h1>T</h1>" + ClosenessPicture.of(people, disclosure, language)
                + "</main></body></html>";
    }

    @Test
    void oneToFortyPeopleStandClearOfEachOtherWhateverTheirNames(Chromium chromium) {
        for (int count = 1; count <= 40; count++) {
            check(people(count, ClosenessPictureTest::spread), Disclosure.EVERYTHING, chromium);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void fortyPeopleOnOneCircleStandClearOfEachOther(int circle, Chromium chromium) {
        List<Placement> people = people(40, index -> placed(index, circle, OptionalInt.of(6 - circle)));

        check(people, Disclosure.EVERYTHING, chromium);
        check(people, Disclosure.NO_PRIVATE_TEXT, chromium);
    }

    private static void check(List<Placement> people, Disclosure disclosure, Chromium chromium) {
        String html = page(people, disclosure, Locale.GERMAN);
        try (OpenPage page = chromium.open(html, VIEW)) {
            Box picture = page.boxes("svg").get(0);
            ImmutableList<Box> names = page.boxes("text.name");

            assertThat(names).hasSize(people.size());
            assertThat(page.boxes("svg text, svg circle")).allMatch(picture::contains);
            checkApart(page.boxes("svg text.name, svg text.place, svg text.number, svg text.heading"));
            checkDotsApart(page.boxes("circle.dot"));
            assertThat(page.count("svg script")).isZero();
        }
    }

    private static void checkApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::overlaps);
        }
    }

    private static void checkDotsApart(List<Box> dots) {
        for (int i = 0; i < dots.size(); i++) {
            Box dot = dots.get(i);
            assertThat(dots.subList(i + 1, dots.size()))
                    .noneMatch(other -> Math.hypot(other.x() - dot.x(), other.y() - dot.y()) <= dot.width());
        }
    }

    @Test
    void thePictureIsValidAndAccessibleInBothLanguages(Chromium chromium) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String html = page(people(12, ClosenessPictureTest::spread), Disclosure.EVERYTHING, language);
            assertThat(HtmlValidator.problems(html)).isEmpty();
            try (OpenPage page = chromium.open(html, VIEW)) {
                assertThat(page.violations()).isEmpty();
            }
        }
    }
}

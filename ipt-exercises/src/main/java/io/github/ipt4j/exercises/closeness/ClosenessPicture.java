package io.github.ipt4j.exercises.closeness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The circles of closeness as an SVG picture.
 *
 * <p>Everyone has a ray of their own, with a numbered dot on the circle as it is; a line along the ray leads to a ring
 * on the desired circle. The innermost circle grows with the number of people, so that the dots never touch. Beside the
 * circles is a list, one line for each person, so that the names never overlap: the number, the circle as it is and,
 * after an arrow, the desired one, and the name.
 */
public final class ClosenessPicture {

    /** How many people a picture can hold. */
    public static final Bounds PEOPLE = Bounds.between(1, 40);

    static final double DOT = 12;

    private static final double GAP = 1.15;
    private static final double INNERMOST = 70;
    private static final double STEP = 55;
    private static final int CIRCLES = 5;
    private static final int FONT = 18;
    private static final int LINE = 28;
    private static final int NAME = 24;

    /** Columns of the list, from its left edge: the number ends, the circles begin, the name begins. */
    private static final int NUMBER = 44;

    private static final int PLACE = NUMBER + 18;
    private static final int WHO = PLACE + 72;

    /** Space for a letter of a name. In hardly any script is one wider than the font is high; emoji are. */
    private static final double LETTER = 1.3 * FONT;

    /** Space for the heading of the list, in any language. */
    private static final double HEADING = 340;

    private final ImmutableList<Placement> people;
    private final Disclosure disclosure;
    private final Texts texts;
    private final StringBuilder svg = new StringBuilder();
    private final double innermost;
    private final double center;

    private ClosenessPicture(ImmutableList<Placement> people, Disclosure disclosure, Texts texts) {
        this.people = people;
        this.disclosure = disclosure;
        this.texts = texts;
        this.innermost = Math.max(INNERMOST, people.size() < 2 ? 0 : GAP * DOT / Math.sin(Math.PI / people.size()));
        this.center = radius(CIRCLES) + 2 * DOT;
    }

    /**
     * Draws people on their circles.
     *
     * @param people 1 to 40 people, such as {@link ClosenessConclusion#latest()}
     * @param disclosure {@link Disclosure#EVERYTHING} to name them; otherwise everyone has a number only
     * @param language the language of the words
     * @return a picture in SVG, with its text as text, and a title and description for those who do not see it
     * @throws IllegalArgumentException if there is nobody, or more than 40
     */
    public static String of(Iterable<Placement> people, Disclosure disclosure, Locale language) {
        ImmutableList<Placement> all = ImmutableList.copyOf(people);
        checkArgument(
                PEOPLE.contains(all.size()), "A picture holds %s people; leave some out, or place someone.", PEOPLE);
        return new ClosenessPicture(all, disclosure, Texts.of(Content.COMMON, language)).draw();
    }

    private double radius(int circle) {
        return innermost + (circle - 1) * STEP;
    }

    private String draw() {
        double height = Math.max(2 * center, (people.size() + 2) * LINE);
        double width = 2 * center + Math.max(HEADING, WHO + (longestName() + 1) * LETTER);
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" viewBox=\"0 0 %.0f %.0f\""
                        + " font-family=\"sans-serif\" font-size=\"%d\" direction=\"ltr\">%n",
                width, height, FONT);
        add("<title id=\"t\">%s</title>%n", escaped(texts.get("picture.title")));
        add("<desc id=\"d\">%s</desc>%n", escaped(texts.filled("picture.description", people.size())));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n");
        for (int circle = CIRCLES; circle >= 1; circle--) {
            circle(circle);
        }
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-weight=\"bold\">%s</text>%n",
                center, center + 6, escaped(texts.get("picture.me")));
        word("heading", "start", PLACE, 0, texts.get("picture.list"));
        for (int i = 0; i < people.size(); i++) {
            person(i, people.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private void circle(int circle) {
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"#777\"/>%n",
                center, center, radius(circle));
    }

    private void person(int index, Placement placement) {
        double angle = 2 * Math.PI * index / people.size() - Math.PI / 2;
        double now = radius(placement.now());
        placement.desired().ifPresent(desired -> {
            if (desired != placement.now()) {
                line(angle, now, radius(desired));
            }
        });
        add(
                "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#123a5e\"/>%n",
                x(angle, now), y(angle, now), DOT);
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"12\" fill=\"#fff\">%d</text>%n",
                x(angle, now), y(angle, now) + 4, index + 1);
        word("number", "end", NUMBER, index + 1, Integer.toString(index + 1));
        word("place", "start", PLACE, index + 1, place(placement));
        word("name", "start", WHO, index + 1, name(index));
    }

    /**
     * A word of the list. Each is a text of its own, so that a name cannot turn the direction of what stands beside it.
     */
    private void word(String kind, String anchor, int column, int line, String text) {
        add(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>%n",
                kind, anchor, 2 * center + column, (line + 1) * LINE, escaped(text));
    }

    private void line(double angle, double from, double to) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#123a5e\" stroke-dasharray=\"4 3\"/>%n",
                x(angle, from), y(angle, from), x(angle, to), y(angle, to));
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#fff\" stroke=\"#123a5e\" stroke-width=\"2\"/>%n",
                x(angle, to), y(angle, to));
    }

    private static String place(Placement placement) {
        OptionalInt desired = placement.desired();
        return desired.isPresent() ? placement.now() + " → " + desired.getAsInt() : "" + placement.now();
    }

    private String name(int index) {
        return switch (disclosure) {
            case NO_PRIVATE_TEXT -> texts.filled("picture.person", index + 1);
            case EVERYTHING -> shortened(people.get(index).person().reveal());
        };
    }

    private int longestName() {
        return IntStream.range(0, people.size())
                .mapToObj(this::name)
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .max()
                .orElse(0);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…";
    }

    private double x(double angle, double radius) {
        return center + radius * Math.cos(angle);
    }

    private double y(double angle, double radius) {
        return center + radius * Math.sin(angle);
    }

    private static String escaped(String text) {
        return XmlEscapers.xmlContentEscaper().escape(text);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}

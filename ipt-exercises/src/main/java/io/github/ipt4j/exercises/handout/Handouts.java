package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.protocol.Protocol;
import java.util.Locale;

/** The handouts that come with the library, about the treatment of depression. */
public final class Handouts {

    private static final ImmutableList<String> IDS = ImmutableList.of("what-is-ipt", "depression-can-be-treated");

    private Handouts() {}

    /**
     * The handouts in a language, about the ordinary treatment of a depression: they say that the meetings are agreed
     * at the start.
     *
     * @param language the preferred language
     * @return two handouts: what interpersonal psychotherapy is, and that depression can be treated; in English if
     *     there is no such translation
     */
    public static ImmutableList<Handout> in(Locale language) {
        Texts texts = texts(language);
        return handouts(language, new HandoutText(texts, false), texts.get("meetings.unknown"), "");
    }

    /**
     * The handouts in a language that are true of a protocol. They are about the treatment of an adult or adolescent
     * who is depressed: none is returned for a shipped protocol that prevents depression or its return, treats another
     * condition, or is for children.
     *
     * <p>The meetings are those of the protocol: how many, how often, how long, and how many of the four kinds of
     * difficulties to work on. Where not every session is a meeting, or some are alone and some in a group, no numbers
     * are given. A protocol of your own, with an id of its own, gets both handouts with its numbers. What studies found
     * is said about children and adolescents where the ages of the protocol begin below 18.
     *
     * @param language the preferred language
     * @param protocol the protocol of the course
     * @return the same two handouts, or none if they do not fit; in English if there is no such translation
     */
    public static ImmutableList<Handout> in(Locale language, Protocol protocol) {
        Texts texts = texts(language);
        HandoutText text = HandoutText.of(texts, protocol);
        Meetings meetings = new Meetings(texts, protocol);
        return switch (HandoutFit.of(protocol)) {
            case WITH_NUMBERS -> handouts(language, text, meetings.planned(), meetings.focus());
            case WITHOUT_NUMBERS -> handouts(language, text, texts.get("meetings.unknown"), meetings.focus());
            case NONE -> ImmutableList.of();
        };
    }

    private static Texts texts(Locale language) {
        return Texts.of("handouts", language);
    }

    private static ImmutableList<Handout> handouts(Locale language, HandoutText text, String meetings, String focus) {
        String notice = Texts.of(Content.COMMON, language).get("notice");
        return IDS.stream()
                .<Handout>map(id -> ImmutableHandout.builder()
                        .id(id)
                        .title(text.title(id))
                        .paragraphs(text.paragraphs(id, meetings, focus))
                        .notice(notice)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}

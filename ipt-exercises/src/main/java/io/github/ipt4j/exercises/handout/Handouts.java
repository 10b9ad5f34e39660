package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.protocol.Protocol;
import java.util.Locale;

/** The handouts that come with the library. */
public final class Handouts {

    private static final ImmutableList<String> IDS = ImmutableList.of("what-is-ipt", "depression-can-be-treated");

    private Handouts() {}

    /**
     * The handouts in a language, for any protocol: they say that the number of meetings is agreed at the start.
     *
     * @param language the preferred language
     * @return two handouts: what interpersonal psychotherapy is, and that depression can be treated; in English if
     *     there is no such translation
     */
    public static ImmutableList<Handout> in(Locale language) {
        Texts texts = texts(language);
        return handouts(language, texts, texts.get("meetings.unknown"), "");
    }

    /**
     * The handouts in a language, with the meetings of a protocol: how many, how often, how long, and how many of the
     * four kinds of difficulties to work on.
     *
     * @param language the preferred language
     * @param protocol the protocol of the course
     * @return the same two handouts; in English if there is no such translation
     */
    public static ImmutableList<Handout> in(Locale language, Protocol protocol) {
        Texts texts = texts(language);
        Meetings meetings = new Meetings(texts, protocol);
        return handouts(language, texts, meetings.planned(), meetings.focus());
    }

    private static Texts texts(Locale language) {
        return Texts.of("handouts", language);
    }

    private static ImmutableList<Handout> handouts(Locale language, Texts texts, String meetings, String focus) {
        String notice = Texts.of(Content.COMMON, language).get("notice");
        return IDS.stream()
                .<Handout>map(id -> ImmutableHandout.builder()
                        .id(id)
                        .title(texts.get(id + ".title"))
                        .paragraphs(texts.filledList(id, meetings, focus))
                        .notice(notice)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}

package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.language.PreferredLanguage;
import java.util.Locale;

/** The handouts that come with the library. */
public final class Handouts {

    private static final ImmutableList<String> IDS = ImmutableList.of("what-is-ipt", "depression-can-be-treated");

    private Handouts() {}

    /**
     * The handouts in a language.
     *
     * @param language the preferred language
     * @return two handouts: what interpersonal psychotherapy is, and that depression can be treated; in English if
     *     there is no such translation
     */
    public static ImmutableList<Handout> in(Locale language) {
        Texts texts = PreferredLanguage.choose(Texts.all("handouts"), language);
        String notice = PreferredLanguage.choose(Texts.all("common"), language).get("notice");
        return IDS.stream()
                .<Handout>map(id -> ImmutableHandout.builder()
                        .id(id)
                        .title(texts.get(id + ".title"))
                        .paragraphs(texts.list(id))
                        .notice(notice)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}

package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.language.PreferredLanguage;
import io.github.ipt4j.exercises.script.Script;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The texts of a built-in exercise, in every language. */
public final class Content {

    /** The name of the files with the texts that all exercises share. */
    public static final String COMMON = "common";

    private final ImmutableMap<Locale, Texts> texts;
    private final ImmutableMap<Locale, Edition> editions;

    private Content(String id, Function<Texts, ImmutableList<Script>> scripts, SheetOutline... sheets) {
        this.texts = Maps.toMap(Wording.languages(), language -> Texts.of(id, language));
        this.editions = Maps.toMap(texts.keySet(), language -> edition(language, scripts, sheets));
    }

    private Edition edition(Locale language, Function<Texts, ImmutableList<Script>> scripts, SheetOutline... sheets) {
        Texts own = texts(language);
        SheetWriter writer = new SheetWriter(own);
        return Edition.builder()
                .profile(profile(own, Texts.of(COMMON, language)))
                .worksheets(Arrays.stream(sheets).map(writer::sheet).toList())
                .scripts(scripts.apply(own))
                .build();
    }

    /**
     * Reads the content of an exercise without scripts.
     *
     * @param id the id of the exercise, which is also the name of its files
     * @param sheets what its worksheets ask
     * @return the content
     * @throws IllegalArgumentException if a file or a text is missing
     */
    public static Content of(String id, SheetOutline... sheets) {
        return new Content(id, any -> ImmutableList.of(), sheets);
    }

    /**
     * Reads the content of an exercise with scripts.
     *
     * @param id the id of the exercise, which is also the name of its files
     * @param scripts writes the scripts from the texts of one language
     * @param sheets what its worksheets ask
     * @return the content
     * @throws IllegalArgumentException if a file or a text is missing
     */
    public static Content withScripts(
            String id, Function<Texts, ImmutableList<Script>> scripts, SheetOutline... sheets) {
        return new Content(id, scripts, sheets);
    }

    private static Profile profile(Texts texts, Texts common) {
        return Profile.builder()
                .title(texts.get("title"))
                .purpose(texts.get("purpose"))
                .source(texts.get("source"))
                .guide(Guide.builder()
                        .introducing(texts.list("guide.introducing"))
                        .practicing(texts.list("guide.practicing"))
                        .assigning(texts.list("guide.assigning"))
                        .followingUp(texts.list("guide.following-up"))
                        .cautions(texts.list("guide.cautions"))
                        .build())
                .notice(common.get("notice"))
                .build();
    }

    /**
     * The editions.
     *
     * @return by language, English first
     */
    public ImmutableMap<Locale, Edition> editions() {
        return editions;
    }

    /**
     * The texts, by language.
     *
     * @return English first
     */
    public ImmutableMap<Locale, Texts> texts() {
        return texts;
    }

    /**
     * The texts in one of the languages.
     *
     * @param preferred the preferred language
     * @return the texts in that language, or in the same language of no particular country or script, or in English
     */
    public Texts texts(Locale preferred) {
        return PreferredLanguage.choose(texts, preferred);
    }
}

package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a built-in exercise says of itself and asks, in every language. */
public final class Content {

    private final ImmutableMap<Locale, Texts> texts;
    private final ImmutableMap<Locale, Profile> profiles;
    private final ImmutableMap<Locale, ImmutableList<Worksheet>> worksheets;

    private Content(ImmutableMap<Locale, Texts> texts, Function<Texts, ImmutableList<Worksheet>> sheets) {
        ImmutableMap<Locale, Texts> common = Texts.all("common");
        this.texts = texts;
        this.profiles =
                Maps.toMap(texts.keySet(), language -> profile(Texts.in(texts, language), Texts.in(common, language)));
        this.worksheets = ImmutableMap.copyOf(Maps.transformValues(texts, sheets::apply));
    }

    /**
     * The content of an exercise.
     *
     * @param id the id of the exercise, which is also the name of its files
     * @param sheets writes the worksheets from the texts of one language
     * @return the content
     */
    public static Content of(String id, Function<Texts, ImmutableList<Worksheet>> sheets) {
        return new Content(Texts.all(id), sheets);
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
     * The languages.
     *
     * @return English first
     */
    public ImmutableList<Locale> languages() {
        return texts.keySet().asList();
    }

    /**
     * The texts in a language.
     *
     * @param language the language wished for
     * @return the texts in it, or in English
     */
    public Texts texts(Locale language) {
        return Texts.in(texts, language);
    }

    /**
     * The profile in a language.
     *
     * @param language the language wished for
     * @return the profile in it, or in English
     */
    public Profile profile(Locale language) {
        return Texts.in(profiles, language);
    }

    /**
     * The worksheets in a language.
     *
     * @param language the language wished for
     * @return the worksheets in it, or in English
     */
    public ImmutableList<Worksheet> worksheets(Locale language) {
        return Texts.in(worksheets, language);
    }

    /**
     * What was filled in on one of the worksheets.
     *
     * @param worksheet the worksheet's id
     * @param filled any worksheets
     * @return the answers on those of that id, the earliest first
     */
    public Stream<Dated> answers(String worksheet, Iterable<FilledWorksheet> filled) {
        Worksheet sheet = worksheets(Locale.ENGLISH).stream()
                .filter(any -> any.id().equals(worksheet))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(filled.spliterator(), false)
                .filter(one -> one.worksheet().equals(worksheet))
                .sorted(Comparator.comparing(FilledWorksheet::date))
                .map(one -> new Dated(one.date(), sheet.read(one.record())));
    }

    /**
     * The rows that were filled in on one of the worksheets.
     *
     * @param worksheet the worksheet's id
     * @param field the id of the field for rows
     * @param filled any worksheets
     * @return the answers of each row, those recorded earliest first
     */
    public Stream<Dated> rows(String worksheet, String field, Iterable<FilledWorksheet> filled) {
        return answers(worksheet, filled)
                .flatMap(sheet -> sheet.answers().rows(field).stream().map(row -> new Dated(sheet.date(), row)));
    }

    /**
     * Answers, and the day they were recorded.
     *
     * @param date the day of the session
     * @param answers what was answered
     */
    public record Dated(LocalDate date, Answers answers) {}
}

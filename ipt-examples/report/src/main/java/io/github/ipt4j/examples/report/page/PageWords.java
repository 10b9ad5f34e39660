package io.github.ipt4j.examples.report.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of a page: those of its own file, those that all pages share, and whatever else people read on it. */
public final class PageWords {

    private static final String SHARED = "report/page";

    private final Wording asked;
    private final Wording wording;
    private final String bundle;

    private PageWords(Wording asked, Wording wording, String bundle) {
        this.asked = asked;
        this.wording = wording;
        this.bundle = bundle;
    }

    /**
     * The words of a page.
     *
     * @param wording the language; English of no country is written as in Britain, {@code 5 Jan 2026}
     * @param bundle the name of the page's file of words, such as {@code report/course}
     * @return the words
     */
    public static PageWords of(Wording wording, String bundle) {
        boolean plain = wording.locale().equals(Locale.ENGLISH);
        return new PageWords(wording, plain ? Wording.in(Locale.UK) : wording, bundle);
    }

    /**
     * The words of another file, in the same language.
     *
     * @param other the name of the file
     * @return its words
     */
    public PageWords in(String other) {
        return new PageWords(asked, wording, other);
    }

    /**
     * The words that all pages share, in the same language.
     *
     * @return those of their file
     */
    public PageWords shared() {
        return in(SHARED);
    }

    /**
     * The language, with the way in which the page writes numbers and days.
     *
     * @return the wording behind these words
     */
    public Wording wording() {
        return wording;
    }

    /**
     * The language of the page, as HTML writes it.
     *
     * @return a language tag, such as {@code en}
     */
    public String lang() {
        return asked.locale().toLanguageTag();
    }

    /**
     * The direction in which the language is written, as HTML writes it: that of its names of months.
     *
     * @return {@code ltr} or {@code rtl}
     */
    public String dir() {
        String month = Month.JANUARY.getDisplayName(TextStyle.FULL, wording.locale());
        return switch (Character.getDirectionality(month.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "rtl";
            default -> "ltr";
        };
    }

    /**
     * A message of the file.
     *
     * @param key its key
     * @return the message, to which values can be added
     */
    public Message message(String key) {
        return Message.of(bundle, key);
    }

    /**
     * The words of a message of the file.
     *
     * @param key the key of a message without values
     * @return its words
     */
    public String of(String key) {
        return wording.of(message(key));
    }

    /**
     * The words of a message of the file.
     *
     * @param key the key of a message with one value
     * @param name the name of the value
     * @param value the value
     * @return its words
     */
    public String of(String key, String name, Object value) {
        return wording.of(message(key).with(name, value));
    }

    /**
     * The words of anything that people read.
     *
     * @param worded any value
     * @return its words
     */
    public String of(Worded worded) {
        return wording.of(worded);
    }

    /**
     * A day as people write it.
     *
     * @param date any date
     * @return such as {@code 5 Jan 2026}
     */
    public String of(LocalDate date) {
        return wording.of(date);
    }

    /**
     * A number as people write it.
     *
     * @param number any number
     * @return a whole number without decimals, another with one
     */
    public String of(Number number) {
        return wording.of(number);
    }

    /**
     * Things as a list.
     *
     * @param things values as a message takes them
     * @return the things with commas between them, or {@code none}
     */
    public String list(Collection<?> things) {
        return of(SharedWords.list(ImmutableList.copyOf(things)));
    }

    /**
     * Things as a list that begins a cell.
     *
     * @param things values as a message takes them
     * @return the list, its first letter in upper case
     */
    public String capitalizedList(Collection<?> things) {
        return capitalized(list(things));
    }

    /**
     * Sentences that follow each other.
     *
     * @param sentences at least one
     * @return the sentences as one text
     */
    public String sentences(List<Message> sentences) {
        return of(text(sentences));
    }

    private Message text(List<Message> sentences) {
        Message first = sentences.get(0);
        return sentences.size() == 1
                ? first
                : shared().message("sentences")
                        .with("first", first)
                        .with("rest", text(sentences.subList(1, sentences.size())));
    }

    /**
     * A text that is the same in every language, as a message among others.
     *
     * @param text any text
     * @return the message
     */
    public Message asWritten(String text) {
        return shared().message("as-written").with("text", text);
    }

    /**
     * What something is, and what is said of it.
     *
     * @param label what it is
     * @param text what is said of it
     * @return such as {@code Plan: walks}
     */
    public String labelled(String label, String text) {
        return of(shared().message("labelled").with("label", label).with("text", text));
    }

    /**
     * A note in one line.
     *
     * @param note any note
     * @return such as {@code Plan: walks}, or {@code Did you walk? Yes}
     */
    public String labelled(Note note) {
        return note.isQuestion() ? note.label() + " " + note.text() : labelled(note.label(), note.text());
    }

    /**
     * The beginning of a sentence or of a cell.
     *
     * @param text any text
     * @return the text, its first letter in upper case
     */
    public String capitalized(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(wording.locale()) + text.substring(first);
    }

    /**
     * A value that begins a cell.
     *
     * @param worded any value
     * @return its words, their first letter in upper case
     */
    public String capitalized(Worded worded) {
        return capitalized(of(worded));
    }

    /**
     * An answer that may be unknown.
     *
     * @param answer the answer, or empty
     * @return {@code yes}, {@code no} or {@code unknown}
     */
    public String answer(Optional<Boolean> answer) {
        return shared().of(answer.map(yes -> yes ? "answer.yes" : "answer.no").orElse("answer.unknown"));
    }

    /**
     * Where something was recorded.
     *
     * @param session the number of the session, or empty for a contact
     * @return such as {@code 3}, or {@code contact}
     */
    public String session(OptionalInt session) {
        return session.isPresent() ? of(session.getAsInt()) : shared().of("contact");
    }

    /**
     * Items that were left unanswered.
     *
     * @param numbers their numbers, at least one
     * @return such as {@code unanswered: item 3}
     */
    public Message unanswered(Collection<Integer> numbers) {
        return shared().message("unanswered").with("count", numbers.size()).with("items", NumberRuns.of(numbers));
    }
}

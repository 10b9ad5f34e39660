package io.github.ipt4j.exercises.dearman;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a script for what is missing or weak, by the words of every shipped language.
 *
 * <p>It looks at words, not at meaning: it points at what is clearly missing, and leaves the rest to the counselor.
 * {@code docs/exercises.md} says how often it is right.
 */
final class ScriptReviewer {

    private static final int WORDS = 3;
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}'?]+");
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableSet<String> request;
    private final ImmutableSet<String> refusal;
    private final ImmutableSet<String> accusingQuestion;
    private final ImmutableSet<String> firstPerson;
    private final ImmutableSet<String> judgment;
    private final ImmutableSet<String> feeling;
    private final ImmutableSet<String> sweeping;

    ScriptReviewer(Collection<Texts> languages) {
        this.request = words(languages, "words.request");
        this.refusal = words(languages, "words.refusal");
        this.accusingQuestion = words(languages, "words.accusing-question");
        this.judgment = words(languages, "words.judgment");
        this.feeling = words(languages, "words.feeling");
        this.firstPerson = words(languages, "words.first-person");
        this.sweeping = words(languages, "words.sweeping");
    }

    private static ImmutableSet<String> words(Collection<Texts> languages, String key) {
        return languages.stream().flatMap(texts -> texts.words(key).stream()).collect(ImmutableSet.toImmutableSet());
    }

    ScriptReview review(LocalDate date, Answers sheet) {
        ImmutableSetMultimap.Builder<DearManLetter, Weakness> weak = ImmutableSetMultimap.builder();
        List<String> script = new ArrayList<>();
        for (DearManLetter letter : DearManLetter.values()) {
            sheet.get(letter.field()).map(PrivateText::reveal).ifPresent(text -> {
                weak.putAll(letter, weaknesses(letter, text));
                if (letter.isSpoken()) {
                    script.add(text.strip());
                }
            });
        }
        return ImmutableScriptReview.builder()
                .date(date)
                .script(cut(String.join("\n", script)))
                .missing(missing(sheet))
                .weak(weak.build())
                .build();
    }

    private static ImmutableSet<DearManLetter> missing(Answers sheet) {
        return Arrays.stream(DearManLetter.values())
                .filter(letter -> sheet.get(letter.field()).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Several texts can together be longer than a text may be; then what does not fit is left out. */
    static PrivateText cut(String whole) {
        return PrivateText.of(whole.codePoints()
                .limit(Limits.TEXT_LENGTH)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
    }

    ImmutableSet<Weakness> weaknesses(DearManLetter letter, String text) {
        ImmutableSet.Builder<Weakness> found = ImmutableSet.builder();
        if (SPACES.splitToList(text).size() < WORDS) {
            found.add(Weakness.TOO_SHORT);
        }
        wording(letter, spaced(text)).ifPresent(found::add);
        return found.build();
    }

    private Optional<Weakness> wording(DearManLetter letter, String text) {
        return switch (letter) {
            case DESCRIBE -> Optional.of(Weakness.SWEEPING).filter(any -> holds(sweeping, text));
            case EXPRESS -> expression(text);
            case ASSERT -> Optional.of(Weakness.NO_REQUEST).filter(any -> !asserts(text));
            case REINFORCE, MINDFUL, APPEAR_CONFIDENT, NEGOTIATE -> Optional.empty();
        };
    }

    private Optional<Weakness> expression(String text) {
        if (holds(judgment, text) && !holds(feeling, text)) {
            return Optional.of(Weakness.JUDGMENT);
        }
        return Optional.of(Weakness.NOT_FIRST_PERSON).filter(any -> !holds(firstPerson, text));
    }

    /** Whether something is asked for or refused. A question asks for something, unless it accuses. */
    private boolean asserts(String text) {
        String rest = without(accusingQuestion, text);
        boolean asks = text.contains(" ? ") && rest.equals(text);
        return asks || holds(request, rest) || holds(refusal, rest);
    }

    private static String without(ImmutableSet<String> words, String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(" " + word + " ", " ");
        }
        return rest;
    }

    /** The words in lower case with one space before and after each, and no other signs than apostrophes and ?. */
    private static String spaced(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("?", " ? ");
        return " " + OTHER_SIGNS.matcher(plain).replaceAll(" ") + " ";
    }

    private static boolean holds(ImmutableSet<String> words, String text) {
        return words.stream().anyMatch(word -> text.contains(" " + word + " "));
    }
}

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.examples.workbench.web.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form as it was filled in: its fields as they are shown again, what they mean, and what cannot be understood. */
final class FilledEntry {

    private final ImmutableListMultimap<String, String> values;
    private final Voice words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    FilledEntry(ImmutableListMultimap<String, String> values, Voice words) {
        this.values = values;
        this.words = words;
    }

    static FilledEntry of(Fields sent, Voice words) {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        sent.names().forEach(name -> values.putAll(name, sent.values(name)));
        return new FilledEntry(values.build(), words);
    }

    Voice words() {
        return words;
    }

    boolean isUnderstood() {
        return problems.isEmpty();
    }

    boolean isSent(String name) {
        return values.containsKey(name);
    }

    /** Whether the form is to come back with more of something, and nothing to be recorded. */
    boolean asksForMore(String of) {
        return values.containsEntry(EntryMore.FIELD, of);
    }

    boolean asksForMore() {
        return isSent(EntryMore.FIELD);
    }

    /** A language that is not that of the page, as HTML writes it. */
    Optional<String> foreign(String language) {
        return Optional.of(language)
                .filter(tag -> !Locale.forLanguageTag(tag)
                        .getLanguage()
                        .equals(words.wording().locale().getLanguage()));
    }

    // What is shown.

    EntryField date(String name) {
        return field(EntryField.Kind.DATE, name, label(name), ImmutableList.of());
    }

    EntryField number(String name) {
        return field(EntryField.Kind.NUMBER, name, label(name), ImmutableList.of());
    }

    EntryField hidden(String name, String value) {
        return new EntryField(
                EntryField.Kind.HIDDEN,
                name,
                "",
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(value),
                Optional.empty());
    }

    EntryField line(String name) {
        return field(EntryField.Kind.LINE, name, label(name), ImmutableList.of());
    }

    EntryField text(String name) {
        return field(EntryField.Kind.TEXT, name, label(name), ImmutableList.of());
    }

    EntryField one(String name, VocabularyTerm... terms) {
        return one(name, label(name), terms);
    }

    EntryField one(String name, String label, VocabularyTerm... terms) {
        return one(name, label, options(terms));
    }

    /** One of some choices, each worded under the beginning of a key, such as {@code area.}, and itself. */
    EntryField oneOf(String name, String label, String key, String... choices) {
        return one(
                name,
                label,
                Stream.of(choices)
                        .map(choice -> new EntryOption(choice, words.say(key + choice)))
                        .collect(ImmutableList.toImmutableList()));
    }

    EntryField one(String name, String label, ImmutableList<EntryOption> options) {
        return field(
                EntryField.Kind.ONE,
                name,
                label,
                ImmutableList.<EntryOption>builder()
                        .add(new EntryOption("", words.say("field.none")))
                        .addAll(options)
                        .build());
    }

    EntryField several(String name, VocabularyTerm... terms) {
        return several(name, options(terms));
    }

    EntryField several(String name, ImmutableList<EntryOption> options) {
        return field(EntryField.Kind.SEVERAL, name, label(name), options);
    }

    static ImmutableList<EntryOption> numbers(Bounds range) {
        return IntStream.rangeClosed(range.min(), range.maxOr(range.min()))
                .mapToObj(Integer::toString)
                .map(number -> new EntryOption(number, number))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<EntryOption> options(VocabularyTerm... terms) {
        return Stream.of(terms)
                .map(term -> new EntryOption(term.word(), words.of(term)))
                .collect(ImmutableList.toImmutableList());
    }

    private String label(String name) {
        return words.say("field." + name);
    }

    EntryField field(EntryField.Kind kind, String name, String label, ImmutableList<EntryOption> options) {
        return new EntryField(
                kind,
                name,
                label,
                Optional.empty(),
                options,
                values.get(name),
                Optional.ofNullable(problems.get(name)));
    }

    // What is meant.

    void problem(String name, String key, Object... facts) {
        problems.putIfAbsent(name, words.say(key, facts));
    }

    /** Says what the library expects in a field. */
    void refuse(String name, FieldProblem problem) {
        problem(name, "problem.expected", "expected", problem.expected());
    }

    ImmutableList<String> values(String name) {
        return values.get(name);
    }

    Optional<String> value(String name) {
        return values.get(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** The day, which is required; where it is not understood, any day, and a problem. */
    LocalDate day(String name) {
        try {
            return Limits.requireDate(name, LocalDate.parse(value(name).orElse("")));
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(name, "problem.date");
            return Limits.FIRST_DAY;
        }
    }

    /** The day on which somebody died, long ago perhaps. */
    Optional<LocalDate> dayOfDeath(String name) {
        try {
            return value(name).map(LocalDate::parse).map(day -> Limits.requireDateOfDeath(name, day));
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(name, "problem.date");
            return Optional.empty();
        }
    }

    Optional<String> id(String name) {
        Optional<String> typed = value(name).map(String::strip);
        if (typed.filter(id -> !Limits.isId(id)).isPresent()) {
            problem(name, "problem.id", "most", Limits.ID_LENGTH);
            return Optional.empty();
        }
        return typed;
    }

    /** The id, which is required; where there is none, any id, and a problem. */
    String requiredId(String name) {
        return id(name).orElseGet(() -> {
            problem(name, "problem.id", "most", Limits.ID_LENGTH);
            return "?";
        });
    }

    OptionalInt amount(String name, Bounds allowed) {
        Optional<String> typed = value(name);
        Integer number = typed.map(String::strip).map(Ints::tryParse).orElse(null);
        if (typed.isPresent() && (number == null || !allowed.contains(number))) {
            problem(name, "problem.number", "range", allowed);
            return OptionalInt.empty();
        }
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number, which is required; where there is none, the least one, and a problem. */
    int required(String name, Bounds allowed) {
        OptionalInt amount = amount(name, allowed);
        if (amount.isEmpty()) {
            problem(name, "problem.number", "range", allowed);
        }
        return amount.orElse(allowed.min());
    }

    Optional<PrivateText> privateText(String name) {
        Optional<String> typed = value(name);
        if (typed.filter(text -> !Limits.isText(text)).isPresent()) {
            problem(name, "problem.text", "most", Limits.TEXT_LENGTH);
            return Optional.empty();
        }
        return typed.map(PrivateText::of);
    }

    /** What was chosen, if it was offered; anything else is a problem, and not taken for one of these. */
    Optional<String> choice(String name, String... offered) {
        Optional<String> chosen = value(name);
        boolean isOffered = chosen.isEmpty() || ImmutableList.copyOf(offered).contains(chosen.get());
        if (!isOffered) {
            problem(name, "problem.choice");
        }
        return chosen.filter(any -> isOffered);
    }

    /** Whoever says something of a choice has to make it: what is said of none would be lost. */
    void requireChoice(String name, boolean isChosen, Optional<?> said) {
        if (!isChosen && said.isPresent()) {
            problem(name, "problem.choice");
        }
    }

    <T extends Enum<T> & VocabularyTerm> Optional<T> term(String name, T[] terms) {
        Optional<String> word =
                choice(name, Stream.of(terms).map(VocabularyTerm::word).toArray(String[]::new));
        return Stream.of(terms)
                .filter(term -> word.filter(term.word()::equals).isPresent())
                .findFirst();
    }

    /** The term, which is required; where there is none, the first one, and a problem. */
    <T extends Enum<T> & VocabularyTerm> T requiredTerm(String name, T[] terms) {
        return term(name, terms).orElseGet(() -> {
            problem(name, "problem.choice");
            return terms[0];
        });
    }

    <T extends Enum<T> & VocabularyTerm> ImmutableList<T> terms(String name, T[] terms) {
        return Stream.of(terms).filter(term -> isChosen(name, term.word())).collect(ImmutableList.toImmutableList());
    }

    boolean isChosen(String name, String value) {
        return values.containsEntry(name, value);
    }
}

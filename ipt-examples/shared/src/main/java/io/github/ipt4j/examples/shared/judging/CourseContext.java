package io.github.ipt4j.examples.shared.judging;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is recorded around a course, and judged by no rule: what it follows, diagnoses, consents, what the client brings,
 * how the sessions were held and with whom, and who made the entries.
 */
public final class CourseContext {

    private final History history;
    private final Voice voice;

    private CourseContext(Course course, Wording wording) {
        this.history = course.history();
        this.voice = SharedWords.FILE.in(wording);
    }

    /**
     * A name and its value.
     *
     * @param name a noun phrase
     * @param value what is recorded
     */
    public record Fact(String name, String value) {}

    /**
     * What is recorded around a course, in a language.
     *
     * @param course any course
     * @param wording the language
     * @return the facts that are recorded, in order; those that are unknown are left out
     */
    public static ImmutableList<Fact> of(Course course, Wording wording) {
        return new CourseContext(course, wording).facts();
    }

    private ImmutableList<Fact> facts() {
        return Stream.of(
                        fact("context.follows", follows()),
                        fact("context.diagnoses", diagnoses()),
                        fact("context.consents", terms(CourseOpened::consents)),
                        fact(
                                "context.vulnerabilities",
                                terms(opening -> opening.client().vulnerabilities())),
                        fact(
                                "context.circumstances",
                                terms(opening -> opening.client().circumstances())),
                        fact("context.held", modes()),
                        fact("context.present", present()),
                        fact("context.authors", authors()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Fact> fact(String name, Optional<Message> value) {
        return value.map(recorded -> new Fact(voice.say(name), voice.of(recorded)));
    }

    private static Message said(String key, Object... values) {
        return SharedWords.FILE.message(key, values);
    }

    private static Optional<Message> listIfAny(List<Message> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(SharedWords.list(values));
    }

    private Optional<Message> follows() {
        return history.opening()
                .flatMap(opening -> opening.follows())
                .map(id -> said("context.follows.course", "id", id));
    }

    private Optional<Message> diagnoses() {
        return history.opening()
                .flatMap(opening -> opening.diagnoses())
                .map(all ->
                        SharedWords.list(all.stream().map(CourseContext::coded).toList()));
    }

    private static String coded(Diagnosis diagnosis) {
        return diagnosis.code() + " (" + diagnosis.system() + ")";
    }

    private <T extends VocabularyTerm> Optional<Message> terms(Function<CourseOpened, Optional<ImmutableSet<T>>> of) {
        return history.opening().flatMap(of).map(all -> SharedWords.list(all.asList()));
    }

    /** How many sessions were held in each mode; those of unknown mode are counted too. */
    private Optional<Message> modes() {
        Map<Optional<Mode>, Long> modes = new TreeMap<>(Comparators.emptiesLast(Comparator.<Mode>naturalOrder()));
        modes.putAll(history.sessions().stream()
                .collect(groupingBy(held -> held.session().mode(), counting())));
        return modes.keySet().stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : listIfAny(modes.entrySet().stream()
                        .map(counted -> said(
                                "context.held."
                                        + counted.getKey().map(Mode::word).orElse("not-recorded"),
                                "count",
                                counted.getValue()))
                        .toList());
    }

    /** Who else took part, and in which sessions. */
    private Optional<Message> present() {
        SetMultimap<Participant, Integer> present =
                MultimapBuilder.enumKeys(Participant.class).treeSetValues().build();
        for (HeldSession held : history.sessions()) {
            held.session()
                    .present()
                    .ifPresent(others -> others.forEach(
                            other -> present.put(other, held.session().number())));
        }
        return listIfAny(present.asMap().entrySet().stream()
                .map(other -> said(
                        "context.present.in",
                        "who",
                        other.getKey(),
                        "count",
                        other.getValue().size(),
                        "numbers",
                        NumberRuns.of(other.getValue())))
                .toList());
    }

    private Optional<Message> authors() {
        Map<String, Long> entries = history.entries().stream()
                .map(RecordEntry::event)
                .flatMap(event -> event.recordedBy().stream())
                .collect(groupingBy(author -> author, TreeMap::new, counting()));
        return listIfAny(entries.entrySet().stream()
                .map(author -> said("context.author", "id", author.getKey(), "count", author.getValue()))
                .toList());
    }
}

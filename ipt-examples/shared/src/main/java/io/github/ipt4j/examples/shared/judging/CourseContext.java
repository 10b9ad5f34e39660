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
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded around a course, and judged by no rule: what it follows, diagnoses, consents, what the client brings,
 * how the sessions were held and with whom, and who made the entries.
 */
public final class CourseContext {

    private final History history;

    private CourseContext(Course course) {
        this.history = course.history();
    }

    /**
     * A name and its value.
     *
     * @param name a noun phrase
     * @param value what is recorded
     */
    public record Fact(String name, String value) {}

    /**
     * What is recorded around a course.
     *
     * @param course any course
     * @return the facts that are recorded, in order; those that are unknown are left out
     */
    public static ImmutableList<Fact> of(Course course) {
        CourseContext context = new CourseContext(course);
        return Stream.of(
                        fact("Follows", context.follows()),
                        fact("Diagnoses", context.diagnoses()),
                        fact("Consents", context.terms(CourseOpened::consents)),
                        fact(
                                "Vulnerabilities",
                                context.terms(opening -> opening.client().vulnerabilities())),
                        fact(
                                "Circumstances",
                                context.terms(opening -> opening.client().circumstances())),
                        fact("Held", context.modes()),
                        fact("Also present", context.present()),
                        fact("Entered by", context.authors()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Fact> fact(String name, Optional<String> value) {
        return value.map(recorded -> new Fact(name, recorded));
    }

    private Optional<String> follows() {
        return history.opening().flatMap(opening -> opening.follows()).map(id -> "course " + id);
    }

    private Optional<String> diagnoses() {
        return history.opening()
                .flatMap(opening -> opening.diagnoses())
                .map(all -> orNone(all.stream().map(CourseContext::coded)));
    }

    private static String coded(Diagnosis diagnosis) {
        return diagnosis.code() + " (" + diagnosis.system() + ")";
    }

    private <T extends VocabularyTerm> Optional<String> terms(Function<CourseOpened, Optional<ImmutableSet<T>>> of) {
        return history.opening().flatMap(of).map(all -> orNone(all.stream().map(Wording.english()::of)));
    }

    private static String orNone(Stream<String> values) {
        String joined = values.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "none" : joined;
    }

    /** How many sessions were held in each mode; those of unknown mode are counted too. */
    private Optional<String> modes() {
        Map<Optional<Mode>, Long> modes = new TreeMap<>(Comparators.emptiesLast(Comparator.<Mode>naturalOrder()));
        modes.putAll(history.sessions().stream()
                .collect(groupingBy(held -> held.session().mode(), counting())));
        return modes.keySet().stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(modes.entrySet().stream()
                        .map(counted -> Plural.count(counted.getValue(), "session") + " "
                                + counted.getKey().map(CourseContext::inMode).orElse("in a mode not recorded"))
                        .collect(Collectors.joining(", ")));
    }

    private static String inMode(Mode mode) {
        return switch (mode) {
            case IN_PERSON -> "in person";
            case VIDEO -> "by video";
            case PHONE -> "by phone";
            case MESSAGE -> "by message";
        };
    }

    /** Who else took part, and in which sessions. */
    private Optional<String> present() {
        SetMultimap<Participant, Integer> present =
                MultimapBuilder.enumKeys(Participant.class).treeSetValues().build();
        for (HeldSession held : history.sessions()) {
            held.session()
                    .present()
                    .ifPresent(others -> others.forEach(
                            other -> present.put(other, held.session().number())));
        }
        String joined = present.asMap().entrySet().stream()
                .map(other -> Wording.english().of(other.getKey()) + " (" + sessions(other.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    private static String sessions(Collection<Integer> numbers) {
        return (numbers.size() == 1 ? "session " : "sessions ") + NumberRuns.of(numbers);
    }

    private Optional<String> authors() {
        Map<String, Long> entries = history.entries().stream()
                .map(RecordEntry::event)
                .flatMap(event -> event.recordedBy().stream())
                .collect(groupingBy(author -> author, TreeMap::new, counting()));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.entrySet().stream()
                        .map(author -> author.getKey() + " (" + entries(author.getValue()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}

package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A constraint of DECLARE, read from a model and checked in a trace by what the literature says that its template means.
 *
 * @param line the line of the model
 * @param template its name, without the number
 * @param number the number; 1 where there is none
 * @param activities one or two
 * @param counts whether an event is one of the first activity to which the condition applies
 */
public record DeclareChecker(
        String line,
        String template,
        int number,
        ImmutableList<String> activities,
        Predicate<ImmutableMap<String, String>> counts) {

    private static final Pattern CONSTRAINT = Pattern.compile(
            "([A-Z][A-Za-z -]*[a-z])(\\d*)\\[([a-z ]+)(?:, ([a-z ]+))?] \\|(?:A\\.(\\S+) (is|<|>) (\\S+))? \\|(?: \\|)?");

    /** The constraints of a model. */
    public static ImmutableList<DeclareChecker> of(String model) {
        return model.lines()
                .filter(line -> line.contains("[") && !line.startsWith("#"))
                .map(DeclareChecker::read)
                .collect(ImmutableList.toImmutableList());
    }

    static DeclareChecker read(String line) {
        MatchResult read = CONSTRAINT
                .matcher(line)
                .results()
                .filter(match -> match.group().equals(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError(line));
        ImmutableList<String> activities = read.group(4) == null
                ? ImmutableList.of(read.group(3))
                : ImmutableList.of(read.group(3), read.group(4));
        int number = read.group(2).isEmpty() ? 1 : Integer.parseInt(read.group(2));
        return new DeclareChecker(
                line,
                read.group(1),
                number,
                activities,
                event -> is(event, activities.get(0))
                        && (read.group(5) == null || isTrue(read, event.get(read.group(5)))));
    }

    private static boolean isTrue(MatchResult condition, String value) {
        String wanted = condition.group(7);
        return switch (condition.group(6)) {
            case "is" -> value.equals(wanted);
            case "<" -> Integer.parseInt(value) < Integer.parseInt(wanted);
            default -> Integer.parseInt(value) > Integer.parseInt(wanted);
        };
    }

    private static boolean is(ImmutableMap<String, String> event, String activity) {
        return activity.equals(event.get("concept:name"));
    }

    /** Whether a trace satisfies it; a trace in which nothing happens that it is about does. */
    public boolean holdsOf(List<ImmutableMap<String, String>> trace) {
        long times = trace.stream().filter(counts).count();
        return switch (template) {
            case "Init" -> trace.isEmpty() || counts.test(trace.get(0));
            case "Existence" -> times >= number;
            case "Absence" -> times < number;
            case "Precedence" ->
                places(trace).allMatch(place -> trace.subList(0, place).stream().anyMatch(counts));
            case "Not Response" ->
                places(trace)
                        .noneMatch(place -> trace.subList(0, place).stream().anyMatch(counts));
            default -> throw new AssertionError(line);
        };
    }

    /** Where the second activity happens. */
    private IntStream places(List<ImmutableMap<String, String>> trace) {
        return IntStream.range(0, trace.size()).filter(place -> is(trace.get(place), activities.get(1)));
    }
}

package io.github.ipt4j.examples.report.course;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.NextStep;

/**
 * A step that a course can take next, as a row of a table.
 *
 * @param step what it is
 * @param possible whether it can be taken now
 * @param lacks the rules that it would break; none if it can be taken
 * @param tasks what is to be done before it or in it
 */
public record NextView(String step, boolean possible, ImmutableList<Rule> lacks, ImmutableList<String> tasks) {

    static ImmutableList<NextView> of(Course course, PageWords words) {
        return course.outlook().steps().stream().map(step -> row(step, words)).collect(ImmutableList.toImmutableList());
    }

    private static NextView row(NextStep step, PageWords words) {
        return new NextView(
                step.phase()
                        .map(phase -> words.of("next.phase-entered", "phase", phase))
                        .orElseGet(() -> words.capitalized(step.type())),
                step.isPossible(),
                ImmutableList.copyOf(step.lacks()),
                step.tasks().stream()
                        .map(Task::instruction)
                        .map(words::capitalized)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The rules that it would break, by their ids.
     *
     * @return the ids, with commas between them
     */
    public String ids() {
        return lacks.stream().map(Rule::id).collect(joining(", "));
    }
}

package io.github.ipt4j.examples.report.course;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.NextStep;

/**
 * A step that a course can take next, as a row of a table.
 *
 * @param step what it is
 * @param possible whether it can be taken now
 * @param lacks the rules that it would break, or none
 * @param tasks what is to be done before it or in it
 */
public record NextView(String step, boolean possible, String lacks, ImmutableList<String> tasks) {

    static ImmutableList<NextView> of(Course course) {
        return course.outlook().steps().stream().map(NextView::row).collect(ImmutableList.toImmutableList());
    }

    private static NextView row(NextStep step) {
        return new NextView(
                EnglishFormat.capitalized(VocabularyTerm.phraseOf(step.word())),
                step.isPossible(),
                Joiner.on(", ").join(step.lacks()),
                step.tasks().stream()
                        .map(Task::instruction)
                        .map(EnglishFormat::of)
                        .collect(ImmutableList.toImmutableList()));
    }
}

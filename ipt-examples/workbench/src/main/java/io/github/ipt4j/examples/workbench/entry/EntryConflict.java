package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.course.ActivityLine;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.course.JudgedEvent;
import io.github.ipt4j.examples.workbench.course.RecordedLine;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * That somebody else recorded while a form was filled in: both versions.
 *
 * @param theirs what they recorded
 * @param ours what was filled in
 * @param done what was done in that
 */
public record EntryConflict(ImmutableList<RecordedLine> theirs, String ours, ImmutableList<ActivityLine> done) {

    static EntryConflict of(StoredCourse stored, CourseView view, int line, CourseEvent event) {
        return new EntryConflict(
                RecordedLine.of(stored, view).reverse().stream()
                        .filter(recorded -> recorded.line().number() >= line)
                        .collect(ImmutableList.toImmutableList()),
                view.words().capitalized(JudgedEvent.message(event, view.words())) + ", "
                        + view.words().of(event.date()),
                view.done(event));
    }
}

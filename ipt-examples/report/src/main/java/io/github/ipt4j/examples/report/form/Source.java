package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.examples.report.course.ActivityLine;
import io.github.ipt4j.examples.report.course.ActivityWords;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.stream.Stream;

/**
 * What forms are filled from.
 *
 * @param course the course, opened
 * @param view what its report shows
 * @param notes whether private texts are shown
 */
record Source(Course course, CourseView view, Notes notes) {

    CourseOpened opening() {
        return course.history().opening().orElseThrow();
    }

    Form.Filling filling(String title) {
        return new Form.Filling(title, opening().client().id(), view.notices());
    }

    /** What was done of one kind, in words, with private texts if they are shown. */
    ImmutableList<String> done(Class<? extends Activity> kind) {
        return course.history().events().stream()
                .flatMap(accepted -> accepted.event().activities().stream())
                .filter(kind::isInstance)
                .flatMap(this::words)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> done(ImmutableList<Activity> activities) {
        return activities.stream().flatMap(this::words).collect(ImmutableList.toImmutableList());
    }

    private Stream<String> words(Activity activity) {
        ActivityLine done = new ActivityWords(notes).of(activity);
        return Stream.concat(
                Stream.of(done.text()), done.notes().stream().map(note -> "– " + note.label() + ": " + note.text()));
    }

    /** Concerns about suicide or harm, and what is left to the clinician. */
    void risk(Form.Filling form) {
        form.section("Suicide or harm");
        form.fill("In the journal", view.risk().sentence());
        if (!view.risk().rows().isEmpty()) {
            form.fill(
                    "Concerns",
                    view.risk().rows().stream()
                            .map(row -> row.opened() + ", flagged by: " + row.by() + ". " + row.answer())
                            .toList());
        }
        form.toWrite("Clinical judgment of risk, and safety plan");
    }
}

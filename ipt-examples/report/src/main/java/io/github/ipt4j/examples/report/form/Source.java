package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.course.ActivityLine;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.List;
import java.util.stream.Stream;

/**
 * What forms are filled from.
 *
 * @param course the course, opened
 * @param view what its report shows
 * @param notes whether private texts are shown
 * @param words the words of forms
 */
record Source(Course course, CourseView view, Notes notes, PageWords words) {

    CourseOpened opening() {
        return course.history().opening().orElseThrow();
    }

    Form.Filling filling(String key) {
        return new Form.Filling(key, opening().client().id(), view.notices(), words);
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

    /** What was done, in one line. */
    String series(ImmutableList<Activity> activities) {
        List<Message> done = done(activities).stream().map(words::asWritten).toList();
        return done.isEmpty() ? "" : words.of(Message.series(done));
    }

    private Stream<String> words(Activity activity) {
        ActivityLine done = view.done(activity);
        return Stream.concat(
                Stream.of(done.text()),
                done.notes().stream()
                        .map(note -> words.of(words.message("detail").with("note", words.labelled(note)))));
    }

    /** A text with what it is. */
    String labelled(Note note) {
        return words.labelled(note);
    }

    /** Concerns about suicide or harm, and what is left to the clinician. */
    void risk(Form.Filling form) {
        form.section("risk.title");
        form.fill("in-journal", view.risk().sentence());
        if (!view.risk().rows().isEmpty()) {
            form.fill(
                    "risk.concerns",
                    view.risk().rows().stream()
                            .map(row -> words.of(words.message("risk.concern")
                                    .with("opened", row.opened())
                                    .with("by", row.by())
                                    .with("answer", row.answer())))
                            .toList());
        }
        form.toWrite("risk.to-write");
    }
}

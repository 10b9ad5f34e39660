package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.Outlook;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a course shows.
 *
 * @param stored the course
 * @param view the same in words, with private texts, since whoever reads the course is its team
 * @param recorded the number of the line that was just recorded, if one was
 */
public record CourseContent(StoredCourse stored, CourseView view, Optional<Integer> recorded) {

    static CourseContent of(StoredCourse stored, Optional<Integer> recorded, Wording wording) {
        return new CourseContent(stored, view(stored, wording), recorded);
    }

    /**
     * A course in words.
     *
     * @param stored the course
     * @param wording the language
     * @return its sections, with private texts
     */
    public static CourseView view(StoredCourse stored, Wording wording) {
        return new CourseView(stored.audited(), new Notes(Disclosure.EVERYTHING), wording, OfferedExercises::catalog);
    }

    /**
     * Where the page is.
     *
     * @return its path
     */
    public String link() {
        return CourseLink.to(stored.id());
    }

    /**
     * How the course can go on.
     *
     * @return the outlook
     */
    public Outlook outlook() {
        return stored.course().outlook();
    }

    /**
     * What can be recorded now.
     *
     * @return the kinds in order; a follow-up only, once the course has ended
     */
    public ImmutableList<EntryKind> offered() {
        return stored.course().state().status().isClosed()
                ? ImmutableList.of(EntryKind.CONTACT)
                : ImmutableList.copyOf(EntryKind.values());
    }

    /**
     * What can be recorded that was forgotten.
     *
     * @return the kinds in order
     */
    public ImmutableList<EntryKind> offeredLate() {
        return EntryKind.forgettable();
    }

    /**
     * The files that there are of it.
     *
     * @return the files in order
     */
    public ImmutableList<CourseFile> files() {
        return Stream.of(CourseFile.values())
                .filter(file -> file.exists(stored))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What was recorded.
     *
     * @return the lines, the latest first
     */
    public ImmutableList<RecordedLine> lines() {
        return RecordedLine.of(stored, view);
    }

    /**
     * The verdict on what was just recorded.
     *
     * @return the verdict, or empty if nothing was
     */
    public Optional<Verdict> verdict() {
        return recorded.map(line -> stored.audited().verdicts().get(line - 1));
    }
}

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.workbench.course.CourseLink;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import java.util.Optional;

/**
 * What the page of a form shows.
 *
 * @param stored the course
 * @param view the same in words
 * @param title what is recorded
 * @param action where the form is sent
 * @param line the number that the entry is to have
 * @param isCorrection whether its consequences are shown before it is recorded
 * @param sections the fields, with what was filled in
 * @param isMisunderstood whether something in them cannot be understood
 * @param answer what becomes of the entry, once the form was sent
 * @param conflict what somebody else recorded meanwhile, if they did
 * @param shown which correction it was whose consequences are shown, or nothing
 * @param reason why it happened although it departs from the protocol, as it was filled in
 */
public record EntryContent(
        StoredCourse stored,
        CourseView view,
        String title,
        String action,
        int line,
        boolean isCorrection,
        ImmutableList<EntrySection> sections,
        boolean isMisunderstood,
        Optional<EntryAnswer> answer,
        Optional<EntryConflict> conflict,
        String shown,
        String reason) {

    /**
     * Where the page of the course is.
     *
     * @return its path
     */
    public String course() {
        return CourseLink.to(stored.id());
    }

    /**
     * Whether it is asked why the entry departs from the protocol.
     *
     * @return true once it was refused, or a reason was given
     */
    public boolean asksForReason() {
        return !reason.isEmpty() || answer.filter(EntryAnswer::isRefused).isPresent();
    }

    /**
     * What cannot be understood.
     *
     * @return the fields in order
     */
    public ImmutableList<EntryField> wrong() {
        return EntrySection.wrong(sections);
    }
}

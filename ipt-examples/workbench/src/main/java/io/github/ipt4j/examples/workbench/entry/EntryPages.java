package io.github.ipt4j.examples.workbench.entry;

import com.google.common.primitives.Ints;
import io.github.ipt4j.examples.workbench.course.CourseLink;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Redirect;
import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The pages on which entries are made. Whatever can be understood is kept, refused or not, as the library asks; a correction
 * only once its consequences were shown.
 */
public final class EntryPages {

    private static final int CONFLICT = 409;

    private static final int TO_PUT_RIGHT = 422;

    private final CourseStore courses;
    private final Clock clock;

    /**
     * The pages of a workbench.
     *
     * @param courses its courses
     * @param clock gives the day
     */
    public EntryPages(CourseStore courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Shows the form of a kind of entry.
     *
     * @param request the course and the kind
     * @return the page; or that there is none, for this account
     */
    public Response form(Request request) {
        return form(request, EntryPurpose.of(request));
    }

    /**
     * Shows the form to withdraw an entry.
     *
     * @param request the course and the entry
     * @return the page; or that there is none, for this account
     */
    public Response withdrawal(Request request) {
        return form(request, EntryPurpose.withdrawal(request));
    }

    /**
     * Takes a form of a kind of entry.
     *
     * @param request the form
     * @return the page of the course, or the form again with what is to be put right
     */
    public Response record(Request request) {
        return record(request, EntryPurpose.of(request));
    }

    /**
     * Takes the form to withdraw an entry.
     *
     * @param request the form
     * @return the page of the course, or the form again with what is to be put right
     */
    public Response withdraw(Request request) {
        return record(request, EntryPurpose.withdrawal(request));
    }

    private Response form(Request request, Optional<EntryPurpose> purpose) {
        return draft(request, purpose)
                .<Response>map(draft -> page(200, request, draft.content(draft.initial(), draft.nextLine())))
                .orElse(Refusal.NOT_FOUND);
    }

    private Optional<EntryDraft> draft(Request request, Optional<EntryPurpose> purpose) {
        return purpose.flatMap(known -> stored(request)
                .map(stored -> new EntryDraft(
                        stored, known, LocalDate.now(clock), Frame.of(request).words())));
    }

    private Optional<StoredCourse> stored(Request request) {
        return courses.find(request.account(), request.place("course"));
    }

    private Response record(Request request, Optional<EntryPurpose> purpose) {
        Optional<StoredCourse> stored = stored(request);
        if (stored.isEmpty() || purpose.isEmpty()) {
            return Refusal.NOT_FOUND;
        }
        EntryDraft draft = new EntryDraft(
                stored.get(),
                purpose.get(),
                LocalDate.now(clock),
                Frame.of(request).words());
        FilledEntry filled = FilledEntry.of(request.form(), Frame.of(request).words());
        if (filled.asksForMore()) {
            return page(200, request, draft.content(filled, line(request)));
        }
        return draft.event(filled)
                .map(event -> record(request, stored.get(), draft, filled, event))
                .orElseGet(() -> page(TO_PUT_RIGHT, request, draft.content(filled, line(request))));
    }

    private Response record(
            Request request, StoredCourse stored, EntryDraft draft, FilledEntry filled, CourseEvent event) {
        int line = line(request);
        Verdict verdict = draft.judge(event, filled);
        if (line != stored.nextLine()) {
            return conflict(request, draft, filled, verdict, line);
        }
        String digest = draft.digest(verdict.event());
        if (draft.isCorrection() && !request.form().value("shown").equals(Optional.of(digest))) {
            return page(
                    200, request, draft.content(filled, line, answer(draft, verdict, false), Optional.empty(), digest));
        }
        if (!(courses.append(request.account(), stored.id(), line, verdict.event()) instanceof Appended)) {
            return record(request, Optional.of(draft.purpose())); // Somebody was faster: a conflict now.
        }
        return verdict.type() == VerdictType.REJECTED
                ? refused(request, draft, filled, verdict)
                : Redirect.to(CourseLink.to(stored.id()) + "?recorded=" + line);
    }

    private static int line(Request request) {
        return request.form().value("line").map(Ints::tryParse).orElse(0);
    }

    private static Optional<EntryAnswer> answer(EntryDraft draft, Verdict verdict, boolean isKept) {
        return Optional.of(draft.answer(verdict, isKept));
    }

    private static Response conflict(Request request, EntryDraft draft, FilledEntry filled, Verdict verdict, int line) {
        EntryContent content = draft.content(
                filled,
                draft.nextLine(),
                answer(draft, verdict, false),
                Optional.of(draft.conflict(line, verdict.event())),
                draft.digest(verdict.event()));
        return page(CONFLICT, request, content);
    }

    /** The form again, on the course after the refused line. */
    private Response refused(Request request, EntryDraft before, FilledEntry filled, Verdict verdict) {
        EntryDraft draft = draft(request, Optional.of(before.purpose())).orElse(before);
        return page(
                TO_PUT_RIGHT,
                request,
                draft.content(filled, draft.nextLine(), answer(before, verdict, true), Optional.empty(), ""));
    }

    private static HtmlPage page(int status, Request request, EntryContent content) {
        return new HtmlPage(status, Templates.fill("entry.jte", Frame.of(request), content));
    }
}

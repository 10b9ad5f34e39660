package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The form of a correction: why the record was wrong, and around it the form of what happened, if anything did. */
final class CorrectionEntryForm implements EntryForm {

    private final EntryPurpose purpose;
    private final Optional<EntryForm> added;
    private final LocalDate today;
    private final ImmutableList<EntryOption> places;

    /** A form that shows today as the day of the correction, and the entries before which something can be added. */
    CorrectionEntryForm(
            EntryPurpose purpose, Optional<EntryForm> added, LocalDate today, ImmutableList<EntryOption> places) {
        this.purpose = purpose;
        this.added = added;
        this.today = today;
        this.places = places;
    }

    @Override
    public ImmutableListMultimap<String, String> initial() {
        return ImmutableListMultimap.<String, String>builder()
                .putAll(added.map(EntryForm::initial).orElse(ImmutableListMultimap.of()))
                .put("corrected-on", today.toString())
                .build();
    }

    @Override
    public ImmutableList<EntrySection> sections(FilledEntry filled) {
        return ImmutableList.<EntrySection>builder()
                .add(EntrySection.of(filled.words().say("section.correction"), fields(filled)))
                .addAll(added.map(form -> form.sections(filled)).orElse(ImmutableList.of()))
                .build();
    }

    private ImmutableList<EntryField> fields(FilledEntry filled) {
        ImmutableList.Builder<EntryField> fields = ImmutableList.builder();
        fields.add(filled.date("corrected-on"), filled.text("correction-reason"));
        added.ifPresent(form -> fields.add(filled.one("before", filled.words().say("field.before"), places)));
        return fields.build();
    }

    @Override
    public CourseEvent event(FilledEntry filled) {
        Optional<CourseEvent> event = added.map(form -> form.event(filled));
        RecordCorrected.Builder correction = RecordCorrected.builder()
                .date(filled.day("corrected-on"))
                .adds(event)
                .before(added.isPresent() ? filled.amount("before", Limits.ENTRIES) : OptionalInt.empty())
                .reason(reason(filled));
        purpose.removes().ifPresent(correction::removes);
        return correction.build();
    }

    private static PrivateText reason(FilledEntry filled) {
        return filled.privateText("correction-reason")
                .filter(text -> !text.isBlank())
                .orElseGet(() -> {
                    filled.problem("correction-reason", "problem.reason");
                    return PrivateText.of("?");
                });
    }
}

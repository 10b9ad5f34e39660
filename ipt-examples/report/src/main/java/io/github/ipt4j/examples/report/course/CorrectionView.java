package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A correction of the record.
 *
 * @param line its line in the journal
 * @param date the day on which the record was corrected
 * @param what what it removed and added
 * @param reason why the record was wrong, if that may be shown; else withheld
 */
public record CorrectionView(int line, String date, String what, String reason) {

    static ImmutableList<CorrectionView> of(List<Verdict> verdicts, History history, Notes notes) {
        ImmutableList<RecordEntry> entries = history.entries();
        return IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i).type() != VerdictType.REJECTED)
                .filter(i -> verdicts.get(i).event() instanceof RecordCorrected)
                .mapToObj(i -> of(i + 1, (RecordCorrected) verdicts.get(i).event(), entries, notes))
                .collect(ImmutableList.toImmutableList());
    }

    private static CorrectionView of(
            int line, RecordCorrected correction, ImmutableList<RecordEntry> entries, Notes notes) {
        List<String> what = new ArrayList<>();
        correction
                .removes()
                .ifPresent(number ->
                        what.add("removed: " + words(entries.get(number - 1).event())));
        correction.adds().ifPresent(added -> what.add("added: " + words(added)));
        return new CorrectionView(
                line,
                EnglishFormat.day(correction.date()),
                String.join("; ", what),
                notes.areShown()
                        ? correction.reason().reveal()
                        : correction.reason().toString());
    }

    /** An event in words; of an earlier correction, the event that it added. */
    private static String words(CourseEvent event) {
        CourseEvent happened =
                event instanceof RecordCorrected correction ? correction.adds().orElse(correction) : event;
        return JudgedEvent.words(happened) + ", " + EnglishFormat.day(happened.date());
    }
}

package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
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
 * @param text its line in the journal and its day, what it removed and added, and why the record was wrong, if that
 *     may be shown; else withheld
 */
public record CorrectionView(String text) {

    static ImmutableList<CorrectionView> of(List<Verdict> verdicts, History history, Notes notes, PageWords words) {
        ImmutableList<RecordEntry> entries = history.entries();
        return IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i).type() != VerdictType.REJECTED)
                .filter(i -> verdicts.get(i).event() instanceof RecordCorrected)
                .mapToObj(i -> of(i + 1, (RecordCorrected) verdicts.get(i).event(), entries, notes, words))
                .collect(ImmutableList.toImmutableList());
    }

    private static CorrectionView of(
            int line, RecordCorrected correction, ImmutableList<RecordEntry> entries, Notes notes, PageWords words) {
        List<Message> what = new ArrayList<>();
        correction
                .removes()
                .ifPresent(number -> what.add(words.message("corrections.removed")
                        .with("event", dated(entries.get(number - 1).event(), words))));
        correction
                .adds()
                .ifPresent(added -> what.add(words.message("corrections.added").with("event", dated(added, words))));
        return new CorrectionView(words.of(words.message("corrections.line")
                .with("line", Integer.toString(line))
                .with("date", correction.date())
                .with("what", Message.series(what))
                .with("reason", notes.show(correction.reason(), words))));
    }

    /** An event in words; of an earlier correction, the event that it added. */
    private static Message dated(CourseEvent event, PageWords words) {
        CourseEvent happened =
                event instanceof RecordCorrected correction ? correction.adds().orElse(correction) : event;
        return words.message("event.dated")
                .with("event", words.capitalized(JudgedEvent.message(happened, words)))
                .with("date", happened.date());
    }
}

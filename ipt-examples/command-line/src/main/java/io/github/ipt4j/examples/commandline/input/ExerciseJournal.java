package io.github.ipt4j.examples.commandline.input;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.util.ArrayList;
import java.util.List;

/** The entries of a journal, each with its line. */
public final class ExerciseJournal {

    private final JudgedJournal journal;
    private final List<Integer> lines = new ArrayList<>();

    /** The entries of a journal that was judged. */
    public ExerciseJournal(JudgedJournal journal) {
        this.journal = journal;
        List<Verdict> verdicts = journal.audited().verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).type() != VerdictType.REJECTED) {
                lines.add(i + 1);
            }
        }
    }

    /** The course after its last accepted event. */
    public Course course() {
        return journal.audited().course();
    }

    /** How a command ends that only reads the journal: refused events are none of its business. */
    public ExitStatus status() {
        return journal.status() == ExitStatus.MALFORMED ? ExitStatus.MALFORMED : ExitStatus.KEPT;
    }

    /** What must be said with everything that is said of the course. */
    public ImmutableList<String> notices(Wording wording) {
        return ReadingNotices.of(journal.audited(), wording);
    }

    /** The line of the journal on which an entry was recorded. */
    public int line(int entry) {
        return lines.get(entry - 1);
    }
}

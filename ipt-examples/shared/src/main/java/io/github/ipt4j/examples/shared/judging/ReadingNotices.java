package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.audit.AuditedCourse;

/** What must be said with everything that is said of a whole course: how far it was read, and what was refused. */
public final class ReadingNotices {

    private ReadingNotices() {}

    /**
     * The notices of a course in a language.
     *
     * @param audited the course as its record says
     * @param wording the language
     * @return sentences, in the order in which they are to stand; none if all was read and nothing refused
     */
    public static ImmutableList<String> of(AuditedCourse audited, Wording wording) {
        Voice voice = SharedWords.FILE.in(wording);
        ImmutableList.Builder<String> notices = ImmutableList.builder();
        audited.unreadFrom().ifPresent(line -> notices.add(voice.say("notice.unread", "line", line)));
        int refused = audited.refused();
        if (refused > 0) {
            int events = audited.verdicts().size();
            notices.add(voice.say("notice.refused", "refused", refused, "events", events));
        }
        return notices.build();
    }
}

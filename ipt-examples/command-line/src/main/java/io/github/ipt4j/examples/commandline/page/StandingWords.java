package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.Standing;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.util.EnumSet;

/**
 * How a course stands after an event, and the number by which a correction can name that. Worded once for each standing, with
 * marks where the numbers go: nothing else differs among millions of events.
 */
final class StandingWords {

    private static final String SESSIONS = "\ue000";
    private static final String ENTRY = "\ue001";

    private final ImmutableMap<VocabularyTerm, String> refused;
    private final ImmutableMap<VocabularyTerm, String> accepted;

    StandingWords(Voice voice) {
        Iterable<VocabularyTerm> standings = Sets.union(EnumSet.allOf(Phase.class), EnumSet.allOf(CourseStatus.class));
        this.refused = Maps.toMap(standings, standing -> worded(voice, message("verdict", standing)));
        this.accepted = Maps.toMap(
                standings,
                standing -> worded(voice, message("verdict.entry", standing).with("entry", ENTRY)));
    }

    private static Message message(String key, VocabularyTerm standing) {
        return IptWords.FILE.message(key, "standing", standing, "sessions", SESSIONS);
    }

    private static String worded(Voice voice, Message message) {
        return VisibleText.line(voice.of(message));
    }

    String of(Verdict verdict) {
        CourseState state = verdict.course().state();
        boolean isRefused = verdict.type() == VerdictType.REJECTED;
        String words = (isRefused ? refused : accepted).get(Standing.of(state));
        return words.replace(SESSIONS, Integer.toString(state.sessions()))
                .replace(ENTRY, Integer.toString(verdict.course().entries()));
    }
}

package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.CorrectionEffect;
import io.github.ipt4j.protocol.course.CorrectionEffect.Renumbered;
import io.github.ipt4j.protocol.course.CorrectionEffect.Taken;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Difference;
import io.github.ipt4j.protocol.course.Verdict;
import java.util.function.Function;

/** What a correction changes, line by line. */
public final class CorrectionLines {

    private final Function<Task, Object> tasks;
    private final Function<AdvisoryKind, Object> advisories;
    private final ImmutableList.Builder<Message> lines = ImmutableList.builder();

    private CorrectionLines(Function<Task, Object> tasks, Function<AdvisoryKind, Object> advisories) {
        this.tasks = tasks;
        this.advisories = advisories;
    }

    /**
     * What a correction changes, with tasks and advisories by their ids.
     *
     * @param verdict the verdict on a correction
     * @return the lines; none if it is refused
     */
    public static ImmutableList<Message> byIds(Verdict verdict) {
        return new CorrectionLines(Task::word, AdvisoryKind::id).of(verdict);
    }

    /**
     * What a correction changes, with tasks and advisories as clinicians read them.
     *
     * @param verdict the verdict on a correction
     * @return the lines; none if it is refused
     */
    public static ImmutableList<Message> inWords(Verdict verdict) {
        return new CorrectionLines(Task::instruction, AdvisoryKind::statement).of(verdict);
    }

    private ImmutableList<Message> of(Verdict verdict) {
        verdict.correction().ifPresent(effect -> {
            effect(effect);
            standing(verdict.course().state());
        });
        return lines.build();
    }

    private void effect(CorrectionEffect effect) {
        effect.removed().ifPresent(entry -> lines.add(message("correction.removed", "entry", number(entry))));
        effect.added().ifPresent(entry -> lines.add(message("correction.added", "entry", number(entry))));
        effect.renumbered().forEach(session -> lines.add(renumbered(session)));
        difference(
                effect.tasks(), "correction.tasks", task -> message("correction.task", "task", this.tasks.apply(task)));
        difference(
                effect.deviations(),
                "correction.deviations",
                entry -> message("correction.entry", "entry", number(entry)));
        difference(effect.measures(), "correction.measures", CorrectionLines::measure);
        difference(effect.flags(), "correction.flags", flag -> message("correction.flag", "date", flag.opened()));
        difference(
                effect.advisories(),
                "correction.advisories",
                advised -> message(
                        "correction.advisory",
                        "advisory",
                        advisories.apply(advised.kind()),
                        "entry",
                        number(advised.entry())));
    }

    private static Message message(String key, Object... values) {
        return SharedWords.FILE.message(key, values);
    }

    private static String number(int entry) {
        return Integer.toString(entry);
    }

    private static Message renumbered(Renumbered session) {
        return message(
                "correction.renumbered", "from", session.from(), "entry", number(session.entry()), "to", session.to());
    }

    private static Message measure(Taken taken) {
        return message("correction.measure", "scale", taken.assessment().scale().id(), "date", taken.date());
    }

    private <T> void difference(Difference<T> difference, String key, Function<T, Message> words) {
        differences(difference.came(), key + ".came", words);
        differences(difference.went(), key + ".went", words);
    }

    private <T> void differences(ImmutableList<T> things, String key, Function<T, Message> words) {
        if (!things.isEmpty()) {
            lines.add(message(key, "things", things.stream().map(words).toList()));
        }
    }

    private void standing(CourseState state) {
        lines.add(message("correction.standing", "standing", Standing.of(state), "count", state.sessions()));
    }
}

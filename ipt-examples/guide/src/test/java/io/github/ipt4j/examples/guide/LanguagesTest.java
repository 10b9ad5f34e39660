package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.ContactMade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LanguagesTest {

    private final List<String> printed = new ArrayList<>();

    private void print(String words) {
        printed.add(words);
    }

    @Test
    void valuesAreWordedInGerman() {
        Verdict verdict = Course.enforcing(Protocols.standard()).record(ContactMade.of(LocalDate.of(2026, 1, 5)));
        // #region docs/languages.md
        Wording german = Wording.in(Locale.GERMAN);
        verdict.violations().forEach(violation -> print(german.of(violation))); // rule, facts and remedy
        assertThat(german.of(Task.GOALS_SET.instruction())).hasToString("ein Ziel setzen");
        assertThat(german.of(ProblemArea.ROLE_DISPUTE)).hasToString("Rollenkonflikt");
        assertThat(german.of(Scales.PHQ_9.bands().get(3))).hasToString("ausgeprägt");
        assertThat(german.of(LocalDate.of(2026, 1, 5))).hasToString("05.01.2026");
        // #endregion
        assertThat(printed).isNotEmpty().allMatch(words -> !words.isBlank());
    }
}

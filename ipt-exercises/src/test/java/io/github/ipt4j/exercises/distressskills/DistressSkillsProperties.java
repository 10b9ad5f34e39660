package io.github.ipt4j.exercises.distressskills;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DistressSkillsProperties {

    private final DistressSkills module = new DistressSkills();

    @Provide
    Arbitrary<List<FilledWorksheet>> logs() {
        Arbitrary<Integer> rating = Arbitraries.integers().between(0, 10);
        Arbitrary<Map<String, Object>> use = Combinators.combine(Arbitraries.of(DistressSkill.values()), rating, rating)
                .as((skill, before, after) -> Sheets.row("skill", skill.word(), "before", before, "after", after));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        use.list().ofMinSize(1).ofMaxSize(8))
                .as((days, uses) -> Sheets.filled(
                        module, DistressSkills.SKILL_LOG, Sheets.DAY.plusDays(days), Sheets.row("uses", uses)))
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 200)
    void theMeanLiesBetweenTheExtremes(@ForAll("logs") List<FilledWorksheet> logs) {
        assertThat(module.conclude(logs).effects()).allSatisfy(effect -> {
            assertThat(effect.mean()).isBetween((double) effect.min(), (double) effect.max());
            assertThat(effect.min()).isBetween(-10, 10);
            assertThat(effect.deviation()).isBetween(0.0, effect.max() - effect.min() + 1e-9);
        });
    }

    @Property(tries = 200)
    void noUseIsLost(@ForAll("logs") List<FilledWorksheet> logs) {
        int rows = logs.stream()
                .mapToInt(log -> module.defaultEdition()
                        .worksheets()
                        .get(0)
                        .read(log.record())
                        .get(DistressSkills.USES)
                        .size())
                .sum();

        assertThat(module.conclude(logs).effects().stream()
                        .mapToInt(SkillEffect::uses)
                        .sum())
                .isEqualTo(rows);
    }

    @Property(tries = 200)
    void theOrderOfTheWorksheetsDoesNotMatter(@ForAll("logs") List<FilledWorksheet> logs) {
        assertThat(module.conclude(Lists.reverse(logs))).isEqualTo(module.conclude(logs));
    }
}

package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.core.inventory.RelationshipKind;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.MissedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on the journal names every word that a journal can hold. */
final class JournalPageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/journal.md"));
    }

    private static String row(String property, Collection<? extends VocabularyTerm> terms) {
        return terms.stream()
                .map(term -> "`" + term.word() + "`")
                .collect(Collectors.joining(", ", "| " + property + " | ", " |\n"));
    }

    @Test
    void everyVocabularyHasItsRow() throws IOException {
        assertThat(page())
                .contains(
                        row("concerns", List.of(Concern.values())),
                        row("vulnerabilities", List.of(Vulnerability.values())),
                        row("circumstances", List.of(Circumstance.values())),
                        row("area, focus", List.of(ProblemArea.values())),
                        row("stage (of a role dispute)", List.of(DisputeStage.values())),
                        row("kind (of a relationship)", List.of(RelationshipKind.values())),
                        row("technique", List.of(Technique.values())));
    }

    @ParameterizedTest
    @EnumSource
    void everyAreaHasItsStrategies(ProblemArea area) throws IOException {
        assertThat(page()).contains(row("strategy, " + area.word(), Strategy.inArea(area)));
    }

    @Test
    void theWordsOfEventsAndActivitiesStandBesideThem() throws IOException {
        for (VocabularyTerm[] terms : List.<VocabularyTerm[]>of(
                EventType.values(),
                ActivityType.values(),
                AgendaSetter.values(),
                MissedReason.values(),
                DiscontinuationReason.values(),
                Topic.values(),
                GoalProgress.values(),
                Feeling.values(),
                RiskReviewOutcome.values(),
                ExerciseStep.values())) {
            for (VocabularyTerm term : terms) {
                assertThat(page()).contains("`" + term.word() + "`");
            }
        }
    }
}

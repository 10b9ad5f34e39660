package io.github.ipt4j.examples.workbench;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.examples.workbench.testing.Browser;
import io.github.ipt4j.examples.workbench.testing.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales of files, from outside. */
final class ScalesOfFilesTest {

    private static final String SESSION = "/courses/c-001/entries/session";

    private static final Scale SLEEP = sleep("sleep-2", Rater.CLIENT);

    @TempDir
    private Path folder;

    private static Scale sleep(String id, Rater rater) {
        return Scale.builder()
                .id(id)
                .title("Sleep of the week")
                .rater(rater)
                .addItems(ScaleItem.worded("I fell asleep late."), ScaleItem.worded("I woke up early."))
                .itemRange(Bounds.between(0, 3))
                .totalRange(Bounds.between(0, 6))
                .license(WordingLicense.permitting("Our own words."))
                .source("Our service, 2026")
                .build();
    }

    private static Browser ann(StartedWorkbench workbench) {
        workbench.courses().open(ANN, "c-001", Recorded.opening());
        return workbench.signedIn("ann");
    }

    private static String asked(Browser ann) {
        return ann.post(
                        SESSION,
                        ann.get(SESSION).body(),
                        Map.of("date", "2026-01-12", "another-scale", "sleep-2", "more", "scale"))
                .body();
    }

    @Test
    void aScaleOfAFileIsOfferedByNameAskedInItsWordsRecordedAndReadAgain() throws IOException {
        try (StartedWorkbench workbench = StartedWorkbench.with(folder, SLEEP)) {
            Browser ann = ann(workbench);
            assertThat(ann.get(SESSION).body()).contains(">Sleep of the week</option>");
            assertThat(asked(ann)).contains("1. I fell asleep late.");

            ann.post(SESSION, asked(ann), Map.of("date", "2026-01-12", "sleep-2.1", "3", "sleep-2.2", "1"));

            assertThat(ann.get("/courses/c-001").body()).contains("Sleep of the week: 4");
            assertThat(ann.get("/courses/c-001/files?file=fhir").body()).contains("sleep-2");
        }
        try (StartedWorkbench later = StartedWorkbench.with(folder, SLEEP)) {
            assertThat(later.courses()
                            .find(ANN, "c-001")
                            .orElseThrow()
                            .course()
                            .history()
                            .sessions()
                            .get(0)
                            .activities(AssessSymptoms.class))
                    .containsExactly(AssessSymptoms.of(Assessment.ofItems(SLEEP, 3, 1)));
        }
    }

    @Test
    void aCourseWhoseScaleIsNotKnownIsNotShownWithoutItsMeasures() throws IOException {
        try (StartedWorkbench workbench = StartedWorkbench.with(folder, SLEEP)) {
            Browser ann = ann(workbench);
            ann.post(SESSION, asked(ann), Map.of("date", "2026-01-12", "sleep-2.1", "3", "sleep-2.2", "1"));
        }
        try (StartedWorkbench without = StartedWorkbench.with(folder)) {
            assertThat(without.signedIn("ann").get("/courses/c-001").statusCode())
                    .isEqualTo(500);
        }
        try (StartedWorkbench again = StartedWorkbench.with(folder, SLEEP)) {
            assertThat(again.signedIn("ann").get("/courses/c-001").body()).contains("Sleep of the week: 4");
        }
    }

    @Test
    void aShippedScaleIsAskedInTheWordsOfAFile() throws IOException {
        Scale inOtherWords =
                Scale.builder().from(Scales.PHQ_9).title("Our words").build();
        try (StartedWorkbench workbench = StartedWorkbench.with(folder, inOtherWords)) {
            assertThat(ann(workbench).get(SESSION).body()).contains("<legend>Our words</legend>");
        }
    }

    @Test
    void whatObserversRateIsNotOfferedToBeMeasured() throws IOException {
        try (StartedWorkbench workbench = StartedWorkbench.with(folder, sleep("observed-sleep", Rater.OBSERVER))) {
            assertThat(ann(workbench).get(SESSION).body()).doesNotContain("observed-sleep", "Sleep of the week");
        }
    }
}

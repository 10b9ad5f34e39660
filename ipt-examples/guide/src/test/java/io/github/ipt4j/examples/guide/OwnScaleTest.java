package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnScaleTest {

    @Test
    void aScaleIsBuiltKeptAsAFileAndReadInJournals() throws IOException {
        // #region docs/own-scale.md
        Scale sleep = Scale.builder()
                .id("sleep-2")
                .title("Sleep of the week")
                .addItems(ScaleItem.worded("I fell asleep late."), ScaleItem.worded("I woke up early."))
                .itemRange(Bounds.between(0, 3))
                .totalRange(Bounds.between(0, 6))
                .addBands(new SeverityBand(0, "good"), new SeverityBand(3, "poor"))
                .caseness(4)
                .license(WordingLicense.permitting("Our own words."))
                .source("Our service, 2026")
                .build();
        // #endregion

        // #region docs/own-scale.md
        JournalFormat format = JournalFormat.standard().withScales(List.of(sleep));
        Session session = Session.of(1, LocalDate.of(2026, 1, 5), AssessSymptoms.of(Assessment.ofItems(sleep, 3, 1)));
        String line = format.write(SessionHeld.of(session));
        assertThat(format.read(line)).isEqualTo(SessionHeld.of(session)); // the same session
        // #endregion

        String file = ScaleFile.write(sleep);
        assertThat(ScaleFile.read("sleep-2.json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(sleep);
    }
}

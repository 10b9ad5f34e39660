package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Setting;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.verification.ProtocolVerifier;
import io.github.ipt4j.protocol.verification.VerificationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OwnProtocolTest {

    @Test
    void aProtocolIsBuiltVerifiedCheckedAndKeptAsAFile() throws IOException {
        // #region docs/own-protocol.md
        Protocol ours = Protocol.builder()
                .id("our-service")
                .title("As our service offers it")
                .sessions(Bounds.between(8, 10))
                .initial(Bounds.between(1, 2))
                .intermediate(Bounds.atLeast(4))
                .termination(Bounds.between(1, 2))
                .cadenceDays(14)
                .setting(Setting.INDIVIDUAL)
                .minutes(Bounds.between(45, 50))
                .focus(Bounds.between(1, 2))
                .addTasks(Task.SYMPTOMS_ASSESSED, Task.FORMULATION_AGREED, Task.TERMINATION_PLANNED)
                .build();
        // #endregion

        // #region docs/own-protocol.md
        VerificationReport report = ProtocolVerifier.verify(ours);
        assertThat(report.holds()).hasToString("true");
        // #endregion

        // #region docs/own-protocol.md
        Optional<String> problem = Protocol.like(ours, "too-short")
                .sessions(Bounds.between(4, 5))
                .problem()
                .map(Wording.english()::of);
        // #endregion
        assertThat(problem).isPresent();

        // #region docs/own-protocol.md
        String file = ProtocolFile.write(ours);
        // #endregion
        InputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        assertThat(ProtocolFile.read("our-service.json", in)).isEqualTo(ours);
    }
}

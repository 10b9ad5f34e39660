package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import org.junit.jupiter.api.Test;

/** The data of the shipped protocols, which never change. */
class ProtocolsTest {

    @Test
    void theStandardProtocolIsWhatItIs() {
        Protocol standard = Protocols.standard();
        assertThat(standard.id()).isEqualTo("ipt-standard");
        assertThat(standard.sessions()).isEqualTo(Bounds.between(14, 18));
        assertThat(standard.initial()).isEqualTo(Bounds.between(1, 4));
        assertThat(standard.intermediate()).isEqualTo(Bounds.atLeast(1));
        assertThat(standard.termination()).isEqualTo(Bounds.between(2, 4));
        assertThat(standard.cadenceDays()).isEqualTo(7);
        assertThat(standard.setting()).isEqualTo(Setting.INDIVIDUAL);
        assertThat(standard.ages()).contains(Bounds.between(18, 120));
        assertThat(standard.minutes()).isEqualTo(Bounds.between(45, 50));
        assertThat(standard.focus()).isEqualTo(Bounds.between(1, 2));
        assertThat(standard.source()).isPresent();
    }

    @Test
    void theStandardProtocolAsksForTheseTasks() {
        assertThat(Protocols.standard().tasks(Phase.INITIAL))
                .extracting(Task::word)
                .containsExactly(
                        "symptoms-assessed",
                        "grief-explored",
                        "role-dispute-explored",
                        "role-transition-explored",
                        "interpersonal-deficits-explored",
                        "ipt-explained",
                        "depression-explained",
                        "formulation-agreed");
        assertThat(Protocols.standard().tasks(Phase.INTERMEDIATE))
                .extracting(Task::word)
                .containsExactly("goals-set", "problem-presented", "termination-planned");
        assertThat(Protocols.standard().tasks(Phase.TERMINATION))
                .extracting(Task::word)
                .containsExactly(
                        "anger-accepted", "sadness-accepted", "loss-accepted", "grief-accepted", "competence-affirmed");
    }

    @Test
    void aShippedProtocolIsFoundByItsId() {
        assertThat(Protocols.withId("ipt-standard")).contains(Protocols.standard());
        assertThat(Protocols.withId("another")).isEmpty();
        assertThat(Protocols.shipped()).containsEntry("ipt-standard", Protocols.standard());
        assertThat(Protocols.shipped())
                .allSatisfy((id, protocol) -> assertThat(protocol.id()).isEqualTo(id));
    }
}

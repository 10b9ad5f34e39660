package io.github.ipt4j.protocol;

import static io.github.ipt4j.core.Bounds.atLeast;
import static io.github.ipt4j.core.Bounds.between;
import static io.github.ipt4j.core.Bounds.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Limits;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which protocols can be built. */
class ProtocolTest {

    @Test
    void theMinimumsOfThePhasesFitIntoTheMaximumTotal() {
        accepts(builder -> phases(builder, 2, 3, 4).sessions(between(1, 9)));
        refuses(builder -> phases(builder, 2, 3, 4).sessions(between(1, 8)), "minimums");
    }

    @Test
    void theMaximumsOfThePhasesReachTheMinimumTotal() {
        accepts(builder -> builder.initial(exactly(2))
                .intermediate(exactly(3))
                .termination(exactly(4))
                .sessions(between(9, 18)));
        refuses(
                builder -> builder.initial(exactly(2))
                        .intermediate(exactly(3))
                        .termination(exactly(4))
                        .sessions(between(10, 18)),
                "maximums");
    }

    @Test
    void aPhaseWithoutAMaximumReachesTheMaximumTotal() {
        accepts(builder -> builder.initial(exactly(1))
                .intermediate(atLeast(1))
                .termination(exactly(1))
                .sessions(exactly(18)));
    }

    @Test
    void aPhaseHasAtLeastOneSession() {
        refuses(builder -> builder.initial(between(0, 4)), "initial");
        refuses(builder -> builder.intermediate(atLeast(0)), "intermediate");
        refuses(builder -> builder.termination(between(0, 4)), "termination");
    }

    @Test
    void aPhaseAloneFitsIntoTheMaximumTotal() {
        refuses(builder -> builder.intermediate(atLeast(19)), "intermediate");
    }

    @Test
    void theTotalHasAnEnd() {
        refuses(builder -> builder.sessions(atLeast(14)), "sessions");
        refuses(builder -> builder.sessions(between(14, 1000)), "sessions");
        accepts(builder -> builder.sessions(between(14, 999)));
    }

    @Test
    void theMinimumTotalMayBeNone() {
        accepts(builder -> builder.sessions(between(0, 18)));
    }

    @Test
    void rangesAreNotUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> between(18, 14)).withMessageContaining("upside down");
    }

    @Test
    void aFocusHasAtMostFourAreas() {
        accepts(builder -> builder.focus(between(0, 4)));
        accepts(builder -> builder.focus(exactly(4)));
        refuses(builder -> builder.focus(between(1, 5)), "focus");
        refuses(builder -> builder.focus(exactly(5)), "focus");
        refuses(builder -> builder.focus(atLeast(1)), "focus");
    }

    @Test
    void aTaskIsAskedForOnce() {
        refuses(builder -> builder.addTask(Task.GOALS_SET), "tasks");
        accepts(builder -> builder.tasks(ImmutableList.of()));
        accepts(builder -> builder.addTask(Task.INVENTORY_REVIEWED));
    }

    @Test
    void theCadenceIsADayOrMore() {
        accepts(builder -> builder.cadenceDays(1));
        refuses(builder -> builder.cadenceDays(0), "cadenceDays");
    }

    @Test
    void anIdIsNoLongerThanAJournalAllows() {
        refuses(builder -> builder.id(""), "id");
        refuses(builder -> builder.id("x".repeat(Limits.ID_LENGTH + 1)), "id");
        refuses(builder -> builder.title("x".repeat(Limits.TEXT_LENGTH + 1)), "title");
        refuses(builder -> builder.source("x".repeat(Limits.TEXT_LENGTH + 1)), "source");
        refuses(builder -> builder.notes("x".repeat(Limits.TEXT_LENGTH + 1)), "notes");
    }

    @Test
    void whatIsRequiredMustBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocol.builder().id("x").build());
    }

    @Test
    void aPhaseWithoutAMaximumCountsTheMaximumTotal() {
        assertThat(Protocols.standard().sessions(Phase.INTERMEDIATE)).isEqualTo(between(1, 18));
        assertThat(Protocols.standard().given(Phase.INTERMEDIATE)).isEqualTo(atLeast(1));
        assertThat(Protocols.standard().sessions(Phase.INITIAL)).isEqualTo(between(1, 4));
    }

    @Test
    void theTasksOfAPhaseStandInTheOrderOfReporting() {
        Protocol protocol = standard()
                .tasks(ImmutableList.of(Task.INVENTORY_REVIEWED, Task.GOALS_SET, Task.SYMPTOMS_ASSESSED))
                .build();
        assertThat(protocol.tasks(Phase.INITIAL)).containsExactly(Task.SYMPTOMS_ASSESSED, Task.INVENTORY_REVIEWED);
        assertThat(protocol.tasks(Phase.INTERMEDIATE)).containsExactly(Task.GOALS_SET);
        assertThat(protocol.tasks(Phase.TERMINATION)).isEmpty();
    }

    @Test
    void aProtocolLikeAnotherClaimsNothingOfItsAuthority() {
        Protocol like = standard().build();
        assertThat(like.source()).isEmpty();
        assertThat(like.notes()).isEmpty();
        assertThat(like.sessions()).isEqualTo(Protocols.standard().sessions());
        assertThat(like.tasks()).isEqualTo(Protocols.standard().tasks());
    }

    @Test
    void aProtocolLikeAnotherHasAnIdOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocol.like(Protocols.standard(), "ipt-standard"))
                .withMessageContaining("id of its own");
    }

    @Test
    void aProtocolLikeAnotherAddsTasksOrAsksForOthers() {
        assertThat(standard().addTask(Task.INVENTORY_REVIEWED).build().tasks())
                .containsAll(Protocols.standard().tasks())
                .contains(Task.INVENTORY_REVIEWED);
        Iterable<Task> fewer = Iterables.filter(Protocols.standard().tasks(), task -> task != Task.IPT_EXPLAINED);
        assertThat(standard().tasks(fewer).build().tasks()).containsExactlyElementsOf(fewer);
    }

    @Test
    void protocolsAreValues() {
        assertThat(standard().build()).isEqualTo(standard().build()).isNotEqualTo(Protocols.standard());
    }

    private static Protocol.Builder phases(Protocol.Builder builder, int initial, int intermediate, int termination) {
        return builder.initial(atLeast(initial))
                .intermediate(atLeast(intermediate))
                .termination(atLeast(termination));
    }

    private static Protocol.Builder standard() {
        return Protocol.like(Protocols.standard(), "like-standard");
    }

    private static void accepts(UnaryOperator<Protocol.Builder> change) {
        assertThat(change.apply(standard()).build().id()).isEqualTo("like-standard");
    }

    private static void refuses(UnaryOperator<Protocol.Builder> change, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(standard()).build())
                .withMessageContaining(named);
    }
}

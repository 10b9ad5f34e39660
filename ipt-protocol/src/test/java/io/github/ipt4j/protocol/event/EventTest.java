package io.github.ipt4j.protocol.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.testing.Events;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which events can be built, and what they carry. */
class EventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Deviation DEVIATION = Deviation.of("Klara was ill", Rule.PHASE_MAXIMUM);

    @Test
    void anOpeningNamesTheStandardProtocolUnlessItSaysOtherwise() {
        CourseOpened opened = CourseOpened.of(Protocols.standard(), DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
        assertThat(opened.protocol()).isEqualTo("ipt-standard");
        assertThat(opened.format()).isEqualTo(1);
        assertThat(opened.extensions()).isEmpty();
        assertThat(opened.deviation()).isEmpty();
    }

    @Test
    void anOpeningOfAnotherFormatIsRefused() {
        CourseOpened.Builder builder = CourseOpened.builder().date(DAY).client(Client.of("c-001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.format(2).build())
                .withMessageContaining("format");
    }

    @Test
    void anOpeningNamesAProtocolByAnId() {
        CourseOpened.Builder builder = CourseOpened.builder().date(DAY).client(Client.of("c-001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.protocol("").build())
                .withMessageContaining("protocol");
    }

    @Test
    void aDateLiesFrom1960To2100() {
        LocalDate late = LocalDate.of(2101, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> ContactMade.of(LocalDate.of(1959, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> CourseConcluded.of(late));
        assertThatIllegalArgumentException().isThrownBy(() -> ContactMade.of(late));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionMissed.of(late, MissedReason.NO_SHOW));
        assertThatIllegalArgumentException().isThrownBy(() -> CourseDiscontinued.of(late, DiscontinuationReason.DIED));
        assertThatIllegalArgumentException().isThrownBy(() -> PhaseEntered.of(late, Phase.TERMINATION));
        assertThat(CourseConcluded.of(LocalDate.of(2100, 12, 31)).date()).hasYear(2100);
    }

    @Test
    void aContactHoldsNoActivityThatBelongsToSessions() {
        for (ActivityType type : ActivityType.values()) {
            Activity activity = Activities.of(type).sample();
            if (ContactMade.ACTIVITY_TYPES.contains(type)) {
                assertThat(ContactMade.of(DAY, activity).activities()).containsExactly(activity);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> ContactMade.of(DAY, activity))
                        .withMessageContaining("activities");
            }
        }
        assertThat(ContactMade.ACTIVITY_TYPES)
                .extracting(ActivityType::word)
                .containsExactly("assess-symptoms", "ask-about-violence", "flag-risk", "review-risk", "exercise");
    }

    @Test
    void whatIsDoneInASessionOrContactIsReadOffTheEvent() {
        SessionHeld held = SessionHeld.of(Session.of(1, DAY, FlagRisk.of()));
        assertThat(held.activities()).isEqualTo(held.session().activities()).hasSize(1);
        assertThat(ContactMade.of(DAY, FlagRisk.of()).activities()).hasSize(1);
        assertThat(CourseConcluded.of(DAY).activities()).isEmpty();
        assertThat(ContactMade.of(DAY, FlagRisk.of()).toString()).doesNotContain("Flag");
    }

    @Test
    void theInitialPhaseIsNotEntered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhaseEntered.of(DAY, Phase.INITIAL))
                .withMessageContaining("phase");
    }

    @Test
    void aPlanIsOneToNineHundredAndNinetyNine() {
        assertThat(plan(1, 999).plannedTermination()).isEqualTo(999);
        assertThatIllegalArgumentException().isThrownBy(() -> plan(0, 3)).withMessageContaining("plannedSessions");
        assertThatIllegalArgumentException().isThrownBy(() -> plan(1000, 3)).withMessageContaining("plannedSessions");
        assertThatIllegalArgumentException().isThrownBy(() -> plan(16, 0)).withMessageContaining("plannedTermination");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(16, 1000))
                .withMessageContaining("plannedTermination");
    }

    @Test
    void extensionsStandUnderReverseDomainNames() {
        for (String key : new String[] {"author", "", "org.", ".org", "org..author", "org.example author"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CourseConcluded.builder()
                            .date(DAY)
                            .putExtension(key, PrivateText.of("u-17"))
                            .build())
                    .withMessageContaining("extensions");
        }
    }

    @Test
    void aDeviationHasRulesAndAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deviation.of("because"));
        assertThatIllegalArgumentException().isThrownBy(() -> Deviation.of(" \n\t", Rule.PHASE_MAXIMUM));
        assertThat(DEVIATION.rules()).isEqualTo(RuleSet.of(Rule.PHASE_MAXIMUM));
        assertThat(DEVIATION.toString()).doesNotContain("Klara");
    }

    @Test
    void aCorrectionRemovesAddsOrBoth() {
        assertThat(correction().removes(7).build().removes()).hasValue(7);
        assertThat(correction().adds(ContactMade.of(DAY)).before(99_999).build().before())
                .hasValue(99_999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction().build())
                .withMessageContaining("removes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction().removes(1).before(1).build())
                .withMessageContaining("before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction().removes(100_000).build())
                .withMessageContaining("removes");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> correction().adds(ContactMade.of(DAY)).before(0).build())
                .withMessageContaining("before");
    }

    @Test
    void aCorrectionIsNotCorrectedButFollowedByAnother() {
        RecordCorrected inner = correction().removes(7).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction().adds(inner).build())
                .withMessageContaining("correction");
    }

    @Test
    void aCorrectionHasAReasonThatIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        correction().removes(7).reason(PrivateText.of(" \t")).build())
                .withMessageContaining("reason");
        assertThat(correction().removes(7).build().toString()).doesNotContain("Klara");
    }

    private static RecordCorrected.Builder correction() {
        return RecordCorrected.builder().date(DAY).reason(PrivateText.of("Klara was meant"));
    }

    @Test
    void aSessionIsHeldOnItsDate() {
        assertThat(SessionHeld.of(Session.of(1, DAY)).date()).isEqualTo(DAY);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionHeld.builder().build())
                .withMessageContaining("session");
    }

    @Property
    void anEventThatDeviatesIsOtherwiseTheSame(@ForAll("events") CourseEvent event) {
        CourseEvent deviating = event.deviating(DEVIATION);
        assertThat(deviating.deviation()).contains(DEVIATION);
        assertThat(deviating.type()).isEqualTo(event.type());
        assertThat(deviating.date()).isEqualTo(event.date());
        assertThat(deviating.extensions()).isEqualTo(event.extensions());
        assertThat(deviating.deviating(DEVIATION)).isEqualTo(deviating).hasSameHashCodeAs(deviating);
        event.deviation().ifPresent(own -> assertThat(deviating.deviating(own)).isEqualTo(event));
    }

    @Property
    void aBuilderOfAnEventBuildsItAgain(@ForAll("events") CourseEvent event) {
        assertThat(event.toBuilder().build()).isEqualTo(event);
    }

    @Property
    void anExtensionIsAddedToAnyEventAndReplacedByItsKey(@ForAll("events") CourseEvent event) {
        CourseEvent extended = event.withExtension("org.example.author", PrivateText.of("Klara"));

        assertThat(extended.extensions())
                .containsAllEntriesOf(event.extensions())
                .containsEntry("org.example.author", PrivateText.of("Klara"));
        assertThat(extended.toBuilder().extensions(event.extensions()).build()).isEqualTo(event);
        assertThat(extended.withExtension("org.example.author", PrivateText.of("Max"))
                        .extensions())
                .hasSameSizeAs(extended.extensions())
                .containsEntry("org.example.author", PrivateText.of("Max"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.withExtension("author", PrivateText.of("Klara")))
                .withMessageNotContaining("Klara");
    }

    @Property
    void anyEventCanSayWhoEnteredItAndWhen(@ForAll("events") CourseEvent event) {
        OffsetDateTime time = OffsetDateTime.of(2026, 1, 5, 17, 30, 0, 0, ZoneOffset.ofHours(1));
        CourseEvent recorded = event.recorded("u-17", time);

        assertThat(recorded.recordedBy()).contains("u-17");
        assertThat(recorded.recordedAt()).contains(time);
        assertThat(recorded).hasToString(event.toString());
        assertThat(recorded.toBuilder()
                        .recordedBy(event.recordedBy())
                        .recordedAt(event.recordedAt())
                        .build())
                .isEqualTo(event);
    }

    @Test
    void aTimeThatRfc3339CannotWriteIsRefused() {
        CourseEvent event = CourseConcluded.of(DAY);
        OffsetDateTime seconds = OffsetDateTime.of(2026, 1, 5, 17, 30, 0, 0, ZoneOffset.ofTotalSeconds(61));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.recorded("u-17", seconds))
                .withMessageContaining("whole minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> event.recorded("u-17", seconds.withYear(10_000).withOffsetSameLocal(ZoneOffset.UTC)));
        assertThatIllegalArgumentException().isThrownBy(() -> event.recorded("", seconds));
    }

    @Property
    void everyEventKeepsTheLimits(@ForAll("events") CourseEvent event) {
        assertThat(event.date()).isBetween(Limits.FIRST_DAY, Limits.LAST_DAY);
        assertThat(event.extensions().keySet()).allMatch(Limits::isReverseDomain);
        event.deviation()
                .ifPresent(deviation -> assertThat(deviation.reason().isBlank()).isFalse());
    }

    private static FormulationAgreed plan(int sessions, int termination) {
        return FormulationAgreed.builder()
                .date(DAY)
                .plannedSessions(sessions)
                .plannedTermination(termination)
                .build();
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }
}

package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.core.testing.Clients;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.Sessions;
import io.github.ipt4j.core.testing.Texts;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Arbitrary events, as wild as they can be built. */
public final class Events {

    private Events() {}

    /**
     * Any events.
     *
     * @return events of every kind, equally often, some with a deviation, some with extensions
     */
    public static Arbitrary<CourseEvent> any() {
        return Arbitraries.oneOf(Stream.of(EventType.values()).map(Events::of).toList())
                .withoutEdgeCases();
    }

    /**
     * Events that a state is enough to judge.
     *
     * @return events of every kind but corrections, equally often, some with a deviation, some with extensions
     */
    public static Arbitrary<CourseEvent> happenings() {
        return Arbitraries.oneOf(EnumSet.complementOf(EnumSet.of(EventType.RECORD_CORRECTED)).stream()
                        .map(Events::of)
                        .toList())
                .withoutEdgeCases();
    }

    /**
     * Events of one kind.
     *
     * @param type the kind
     * @return events of that kind, some with a deviation, some with extensions
     */
    public static Arbitrary<CourseEvent> of(EventType type) {
        return switch (type) {
            case COURSE_OPENED -> opened();
            case SESSION_HELD -> held();
            case SESSION_MISSED -> missed();
            case CONTACT_MADE -> contact();
            case FORMULATION_AGREED -> formulation();
            case PHASE_ENTERED -> entered();
            case COURSE_CONCLUDED -> concluded();
            case COURSE_DISCONTINUED -> discontinued();
            case RECORD_CORRECTED -> corrected();
        };
    }

    /**
     * Lists of any events, which hardly ever make a course.
     *
     * @return lists of at most 12 events
     */
    public static Arbitrary<List<CourseEvent>> lists() {
        return any().list().ofMaxSize(12);
    }

    /**
     * Any deviations.
     *
     * @return deviations that name at least one rule, waivable or not
     */
    public static Arbitrary<Deviation> deviations() {
        Arbitrary<RuleSet> rules =
                Arbitraries.of(Rule.class).set().ofMinSize(1).ofMaxSize(4).map(RuleSet::of);
        return Combinators.combine(rules, Texts.reasons()).as(Deviation::new);
    }

    /**
     * What others keep with an event.
     *
     * @return at most 3 texts under reverse-domain keys
     */
    public static Arbitrary<Map<String, PrivateText>> extensions() {
        return Arbitraries.maps(Texts.reverseDomains(), Texts.privateTexts()).ofMaxSize(3);
    }

    /**
     * Any corrections, of records that may have such entries or not.
     *
     * @return corrections that remove an entry, add an event, or both
     */
    public static Arbitrary<RecordCorrected> corrections() {
        return corrected().map(RecordCorrected.class::cast);
    }

    private static Arbitrary<CourseEvent> opened() {
        Arbitrary<Optional<String>> protocols =
                Mixtures.sometimes(Mixtures.mostly(1, Arbitraries.just("ipt-standard"), Texts.ids()));
        return Combinators.combine(
                        beginnings(),
                        Clients.any(),
                        Clients.concerns(),
                        protocols,
                        Mixtures.seldom(Texts.ids()),
                        Mixtures.seldom(Clients.diagnoses().set().ofMaxSize(2)),
                        Mixtures.seldom(Arbitraries.of(Consent.class).set()))
                .as((beginning, client, concerns, protocol, follows, diagnoses, consents) -> {
                    CourseOpened.Builder event = CourseOpened.builder()
                            .date(beginning.date())
                            .client(client)
                            .addAllConcerns(concerns)
                            .follows(follows)
                            .diagnoses(diagnoses.map(ImmutableSet::copyOf))
                            .consents(consents.map(ImmutableSet::copyOf));
                    protocol.ifPresent(event::protocol);
                    return beginning.of(event);
                });
    }

    private static Arbitrary<CourseEvent> held() {
        return Combinators.combine(beginnings(), Sessions.any())
                .as((beginning, session) -> beginning.of(SessionHeld.builder().session(session)));
    }

    private static Arbitrary<CourseEvent> missed() {
        return Combinators.combine(beginnings(), Arbitraries.of(MissedReason.class))
                .as((beginning, reason) -> beginning.of(
                        SessionMissed.builder().date(beginning.date()).reason(reason)));
    }

    /**
     * Activities that a contact can have.
     *
     * @return activities of every such kind, equally often
     */
    public static Arbitrary<Activity> contactActivities() {
        return Mixtures.equally(
                ContactMade.ACTIVITY_TYPES.stream().map(Activities::of).toList());
    }

    private static Arbitrary<CourseEvent> contact() {
        return Combinators.combine(
                        beginnings(),
                        Mixtures.sometimes(Arbitraries.of(Mode.class)),
                        contactActivities().list().ofMaxSize(3))
                .as((beginning, mode, activities) -> beginning.of(
                        ContactMade.builder().date(beginning.date()).mode(mode).activities(activities)));
    }

    private static Arbitrary<CourseEvent> formulation() {
        return Combinators.combine(
                        beginnings(), Arbitraries.of(ProblemArea.class).set(), numbers(), numbers())
                .as((beginning, focus, sessions, termination) -> beginning.of(FormulationAgreed.builder()
                        .date(beginning.date())
                        .focus(focus)
                        .plannedSessions(sessions)
                        .plannedTermination(termination)));
    }

    private static Arbitrary<CourseEvent> entered() {
        return Combinators.combine(beginnings(), Arbitraries.of(Phase.INTERMEDIATE, Phase.TERMINATION))
                .as((beginning, phase) -> beginning.of(
                        PhaseEntered.builder().date(beginning.date()).phase(phase)));
    }

    private static Arbitrary<CourseEvent> corrected() {
        Arbitrary<CourseEvent> added = happenings();
        return Combinators.combine(
                        beginnings(),
                        entries(),
                        added,
                        entries(),
                        Arbitraries.integers().between(0, 3),
                        Texts.reasons())
                .as((beginning, removes, adds, before, parts, reason) -> {
                    RecordCorrected.Builder event =
                            RecordCorrected.builder().date(beginning.date()).reason(reason);
                    return beginning.of(
                            switch (parts) {
                                case 0 -> event.removes(removes);
                                case 1 -> event.adds(adds);
                                case 2 -> event.removes(removes).adds(adds);
                                default -> event.adds(adds).before(before);
                            });
                });
    }

    /** Mostly entries that a course of this size has. */
    private static Arbitrary<Integer> entries() {
        return Mixtures.mostly(
                8, Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 99_999));
    }

    private static Arbitrary<CourseEvent> concluded() {
        return beginnings()
                .map(beginning -> beginning.of(CourseConcluded.builder().date(beginning.date())));
    }

    private static Arbitrary<CourseEvent> discontinued() {
        return Combinators.combine(beginnings(), Arbitraries.of(DiscontinuationReason.class))
                .as((beginning, reason) -> beginning.of(
                        CourseDiscontinued.builder().date(beginning.date()).reason(reason)));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 999).withDistribution(RandomDistribution.biased());
    }

    /** What every event has. */
    private record Beginning(
            LocalDate date,
            Optional<String> author,
            Optional<OffsetDateTime> time,
            Optional<Deviation> deviation,
            Map<String, PrivateText> extensions) {

        /** Gives an event all but the date, which a session has of its own. */
        CourseEvent of(CourseEvent.Builder<?, ?> event) {
            return event.recordedBy(author)
                    .recordedAt(time)
                    .deviation(deviation)
                    .extensions(extensions)
                    .build();
        }
    }

    private static Arbitrary<Beginning> beginnings() {
        return Combinators.combine(
                        Texts.dates(),
                        Mixtures.seldom(Texts.ids()),
                        Mixtures.seldom(Texts.times()),
                        Mixtures.seldom(deviations()),
                        Mixtures.seldom(extensions()).map(kept -> kept.orElse(Map.of())))
                .as(Beginning::new);
    }
}

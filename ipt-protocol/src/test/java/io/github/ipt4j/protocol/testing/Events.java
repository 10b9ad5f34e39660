package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
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

    private static Arbitrary<CourseEvent> opened() {
        Arbitrary<Optional<String>> protocols =
                Mixtures.sometimes(Mixtures.mostly(1, Arbitraries.just("ipt-standard"), Texts.ids()));
        return Combinators.combine(beginnings(), Clients.any(), Clients.concerns(), protocols)
                .as((beginning, client, concerns, protocol) -> {
                    CourseOpened.Builder event = CourseOpened.builder();
                    protocol.ifPresent(event::protocol);
                    return event.date(beginning.date())
                            .deviation(beginning.deviation())
                            .extensions(beginning.extensions())
                            .client(client)
                            .addAllConcerns(concerns)
                            .build();
                });
    }

    private static Arbitrary<CourseEvent> held() {
        return Combinators.combine(beginnings(), Sessions.any())
                .as((beginning, session) -> SessionHeld.builder()
                        .session(session)
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .build());
    }

    private static Arbitrary<CourseEvent> missed() {
        return Combinators.combine(beginnings(), Arbitraries.of(MissedReason.class))
                .as((beginning, reason) -> SessionMissed.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .reason(reason)
                        .build());
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
        return Combinators.combine(beginnings(), contactActivities().list().ofMaxSize(3))
                .as((beginning, activities) -> ContactMade.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .activities(activities)
                        .build());
    }

    private static Arbitrary<CourseEvent> formulation() {
        return Combinators.combine(
                        beginnings(), Arbitraries.of(ProblemArea.class).set(), numbers(), numbers())
                .as((beginning, focus, sessions, termination) -> FormulationAgreed.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .focus(focus)
                        .plannedSessions(sessions)
                        .plannedTermination(termination)
                        .build());
    }

    private static Arbitrary<CourseEvent> entered() {
        return Combinators.combine(beginnings(), Arbitraries.of(Phase.INTERMEDIATE, Phase.TERMINATION))
                .as((beginning, phase) -> PhaseEntered.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .phase(phase)
                        .build());
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
                    RecordCorrected.Builder event = RecordCorrected.builder()
                            .date(beginning.date())
                            .deviation(beginning.deviation())
                            .extensions(beginning.extensions())
                            .reason(reason);
                    return switch (parts) {
                        case 0 -> event.removes(removes).build();
                        case 1 -> event.adds(adds).build();
                        case 2 -> event.removes(removes).adds(adds).build();
                        default -> event.adds(adds).before(before).build();
                    };
                });
    }

    /** Mostly entries that a course of this size has. */
    private static Arbitrary<Integer> entries() {
        return Mixtures.mostly(
                8, Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 99_999));
    }

    private static Arbitrary<CourseEvent> concluded() {
        return beginnings()
                .map(beginning -> CourseConcluded.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .build());
    }

    private static Arbitrary<CourseEvent> discontinued() {
        return Combinators.combine(beginnings(), Arbitraries.of(DiscontinuationReason.class))
                .as((beginning, reason) -> CourseDiscontinued.builder()
                        .date(beginning.date())
                        .deviation(beginning.deviation())
                        .extensions(beginning.extensions())
                        .reason(reason)
                        .build());
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 999).withDistribution(RandomDistribution.biased());
    }

    /** What every event has. */
    private record Beginning(LocalDate date, Optional<Deviation> deviation, Map<String, PrivateText> extensions) {}

    private static Arbitrary<Beginning> beginnings() {
        return Combinators.combine(
                        Texts.dates(),
                        Mixtures.seldom(deviations()),
                        Mixtures.seldom(extensions()).map(kept -> kept.orElse(Map.of())))
                .as(Beginning::new);
    }
}

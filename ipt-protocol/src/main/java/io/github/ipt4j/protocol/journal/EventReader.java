package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads events. */
final class EventReader {

    private static final Vocabulary<EventType> TYPES = Vocabulary.of(EventType.class);
    private static final Vocabulary<Concern> CONCERNS = Vocabulary.of(Concern.class);
    private static final Vocabulary<Vulnerability> VULNERABILITIES = Vocabulary.of(Vulnerability.class);
    private static final Vocabulary<Circumstance> CIRCUMSTANCES = Vocabulary.of(Circumstance.class);
    private static final Vocabulary<AgendaSetter> AGENDA_SETTERS = Vocabulary.of(AgendaSetter.class);
    private static final Vocabulary<Consent> CONSENTS = Vocabulary.of(Consent.class);
    private static final Vocabulary<Mode> MODES = Vocabulary.of(Mode.class);
    private static final Vocabulary<Participant> PARTICIPANTS = Vocabulary.of(Participant.class);
    private static final Vocabulary<MissedReason> MISSED = Vocabulary.of(MissedReason.class);
    private static final Vocabulary<DiscontinuationReason> DISCONTINUED = Vocabulary.of(DiscontinuationReason.class);
    private static final Vocabulary<ProblemArea> AREAS = Vocabulary.of(ProblemArea.class);
    private static final Vocabulary<Phase> ENTERABLE =
            Vocabulary.of(List.of(Phase.INTERMEDIATE, Phase.TERMINATION), Phase::word);
    private static final Vocabulary<EventType> ADDABLE =
            Vocabulary.of(EnumSet.complementOf(EnumSet.of(EventType.RECORD_CORRECTED)), EventType::word);
    private static final Vocabulary<Rule> RULES = Vocabulary.of(Arrays.asList(Rule.values()), Rule::id);

    private final ActivityReader activities;
    private final Optional<Vocabulary<String>> protocols;

    EventReader(ImmutableList<Scale> scales, Optional<ImmutableSet<String>> protocols) {
        this.activities = new ActivityReader(new AssessmentReader(Vocabulary.of(scales, Scale::id)));
        this.protocols = protocols.map(known -> Vocabulary.of(known, id -> id));
    }

    CourseEvent event(Json json) {
        return ObjectReader.read(json, fields -> event(type(fields), fields));
    }

    private static EventType type(ObjectReader fields) {
        Json type = fields.find("type");
        if (type == null) {
            throw new Malformed(
                    fields.token(),
                    fields.find("events") == null
                            ? Expectation.property("type")
                            : Expectation.of("event-and-no-course"));
        }
        return Scalars.word(type, TYPES);
    }

    private CourseEvent event(EventType type, ObjectReader fields) {
        return begun(type, fields)
                .recordedBy(fields.optional("recordedBy", Scalars::id))
                .recordedAt(fields.optional("recordedAt", DateReader::time))
                .deviation(deviation(fields))
                .extensions(extensions(fields))
                .build();
    }

    /** What each kind of event has of its own. */
    private CourseEvent.Builder<?, ?> begun(EventType type, ObjectReader fields) {
        return switch (type) {
            case COURSE_OPENED -> courseOpened(fields);
            case SESSION_HELD -> sessionHeld(fields);
            case SESSION_MISSED ->
                SessionMissed.builder().date(fields.date("date")).reason(fields.word("reason", MISSED));
            case CONTACT_MADE ->
                ContactMade.builder()
                        .date(fields.date("date"))
                        .mode(fields.optionalWord("mode", MODES))
                        .addAllActivities(activities(fields, activities::ofContact));
            case FORMULATION_AGREED -> formulationAgreed(fields);
            case PHASE_ENTERED ->
                PhaseEntered.builder().date(fields.date("date")).phase(fields.word("phase", ENTERABLE));
            case COURSE_CONCLUDED -> CourseConcluded.builder().date(fields.date("date"));
            case COURSE_DISCONTINUED ->
                CourseDiscontinued.builder().date(fields.date("date")).reason(fields.word("reason", DISCONTINUED));
            case RECORD_CORRECTED -> recordCorrected(fields);
        };
    }

    private CourseOpened.Builder courseOpened(ObjectReader fields) {
        fields.optionalNumber("format", Bounds.exactly(CourseOpened.FORMAT));
        return CourseOpened.builder()
                .date(fields.date("date"))
                .protocol(fields.optional("protocol", this::protocol).orElse(CourseOpened.STANDARD))
                .client(fields.required("client", EventReader::client))
                .addAllConcerns(fields.words("concerns", CONCERNS))
                .follows(fields.optional("follows", Scalars::id))
                .diagnoses(
                        fields.optionalList("diagnoses", EventReader::diagnosis).map(ImmutableSet::copyOf))
                .consents(fields.optionalWords("consents", CONSENTS));
    }

    private String protocol(Json json) {
        String id = Scalars.id(json);
        return protocols.isPresent() ? Scalars.word(json, protocols.get()) : id;
    }

    private static Client client(Json json) {
        return ObjectReader.read(
                json,
                fields -> Client.builder()
                        .id(fields.id("id"))
                        .birthYear(fields.optionalNumber("birthYear", Limits.BIRTH_YEARS))
                        .vulnerabilities(fields.optionalWords("vulnerabilities", VULNERABILITIES))
                        .circumstances(fields.optionalWords("circumstances", CIRCUMSTANCES))
                        .build());
    }

    private static Diagnosis diagnosis(Json json) {
        return ObjectReader.read(json, fields -> Diagnosis.of(fields.id("system"), fields.id("code")));
    }

    private SessionHeld.Builder sessionHeld(ObjectReader fields) {
        Session session = Session.builder()
                .date(fields.date("date"))
                .number(fields.number("number", Limits.SESSION_NUMBERS))
                .minutes(fields.optionalNumber("minutes", Limits.SESSION_MINUTES))
                .agendaSetBy(fields.optionalWord("agendaSetBy", AGENDA_SETTERS))
                .mode(fields.optionalWord("mode", MODES))
                .present(fields.optionalWords("present", PARTICIPANTS))
                .addAllActivities(activities(fields, activities::activity))
                .build();
        return SessionHeld.builder().session(session);
    }

    private static ImmutableList<Activity> activities(ObjectReader fields, Function<Json, Activity> reader) {
        return fields.optionalList("activities", reader).orElse(ImmutableList.of());
    }

    private static FormulationAgreed.Builder formulationAgreed(ObjectReader fields) {
        return FormulationAgreed.builder()
                .date(fields.date("date"))
                .addAllFocus(fields.words("focus", AREAS))
                .plannedSessions(fields.number("plannedSessions", Limits.SESSION_NUMBERS))
                .plannedTermination(fields.number("plannedTermination", Limits.SESSION_NUMBERS));
    }

    private RecordCorrected.Builder recordCorrected(ObjectReader fields) {
        OptionalInt removes = fields.optionalNumber("removes", Limits.ENTRIES);
        Optional<CourseEvent> adds = fields.optional("adds", this::added);
        OptionalInt before = fields.optionalNumber("before", Limits.ENTRIES);
        if (removes.isEmpty() && adds.isEmpty()) {
            throw new Malformed(fields.token(), "removes-or-adds");
        }
        if (before.isPresent() && adds.isEmpty()) {
            throw new Malformed(fields.token("before"), "adds-beside-before");
        }
        return RecordCorrected.builder()
                .date(fields.date("date"))
                .removes(removes)
                .adds(adds)
                .before(before)
                .reason(fields.required("reason", Scalars::reason));
    }

    private CourseEvent added(Json json) {
        return ObjectReader.read(json, fields -> event(fields.word("type", ADDABLE), fields));
    }

    private static Optional<Deviation> deviation(ObjectReader fields) {
        return fields.optional(
                "deviation",
                json -> ObjectReader.read(json, deviation -> {
                    Json rules = deviation.required("rules");
                    List<Rule> named = Scalars.list(rules, rule -> Scalars.word(rule, RULES));
                    if (named.isEmpty()) {
                        throw new Malformed(rules.token(), "rules");
                    }
                    return new Deviation(RuleSet.of(named), deviation.required("reason", Scalars::reason));
                }));
    }

    private static ImmutableMap<String, PrivateText> extensions(ObjectReader fields) {
        return fields.optional("extensions", EventReader::extensionTexts).orElse(ImmutableMap.of());
    }

    private static ImmutableMap<String, PrivateText> extensionTexts(Json json) {
        ImmutableMap.Builder<String, PrivateText> texts = ImmutableMap.builder();
        Scalars.properties(json, (key, text) -> {
            if (!Limits.isReverseDomain(key.text())) {
                throw new Malformed(key.token(), "extension-key");
            }
            texts.put(key.text(), Scalars.privateText(text));
        });
        return texts.buildOrThrow();
    }
}

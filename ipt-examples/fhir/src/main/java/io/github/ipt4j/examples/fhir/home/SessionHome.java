package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.Optional;

/** Reads sessions and contacts, and what was done in them. */
final class SessionHome {

    private final HomeBundle home;
    private final ActivityHome activities;

    SessionHome(HomeBundle home, JournalFormat format) {
        this.home = home;
        this.activities = new ActivityHome(home, format);
    }

    CourseEvent.Builder<?, ?> encounter(BundleResource resource, HomeElement encounter) {
        boolean contact = encounter.all("type").stream()
                .anyMatch(
                        type -> type.codes().contains(ConceptCode.CONTACT.code().code()));
        return contact
                ? ContactMade.builder()
                        .date(encounter.child("period").date("start"))
                        .mode(mode(encounter))
                        .activities(activities(resource))
                : SessionHeld.builder().session(session(resource, encounter));
    }

    private Session session(BundleResource resource, HomeElement encounter) {
        Session.Builder session = Session.builder()
                .number(encounter
                        .extensionNumber(OurExtension.SESSION_NUMBER)
                        .orElseThrow(() -> encounter.wrong("extension")))
                .date(encounter.child("period").date("start"))
                .agendaSetBy(encounter.extensionTerm(OurExtension.AGENDA, TermSet.AGENDA_SETTERS))
                .mode(mode(encounter))
                .addAllActivities(activities(resource));
        encounter.find("length").ifPresent(length -> session.minutes(minutes(length)));
        present(encounter).ifPresent(session::present);
        return session.build();
    }

    private static int minutes(HomeElement length) {
        if (!length.text("code").equals("min")) {
            throw length.wrong("code");
        }
        return length.number("value");
    }

    /** In person by the class alone; of the virtual ones, the type says which. */
    private static Optional<Mode> mode(HomeElement encounter) {
        return switch (encounter.child("class").text("code")) {
            case "AMB" -> Optional.of(Mode.IN_PERSON);
            case "UNK" -> Optional.empty();
            case "VR" ->
                Optional.of(encounter.all("type").stream()
                        .flatMap(type -> type.codes().stream())
                        .flatMap(code -> TermSet.MODES.term(code).stream())
                        .filter(mode -> mode != Mode.IN_PERSON)
                        .findFirst()
                        .orElseThrow(() -> encounter.wrong("type")));
            default -> throw encounter.wrong("class");
        };
    }

    private static Optional<ImmutableSet<Participant>> present(HomeElement encounter) {
        ImmutableSet<Participant> present = encounter.all("participant").stream()
                .flatMap(participant -> participant.all("type").stream())
                .flatMap(type -> type.codes().stream())
                .flatMap(code -> TermSet.PARTICIPANTS.term(code).stream())
                .collect(ImmutableSet.toImmutableSet());
        return present.isEmpty() && !encounter.extensionFlag(OurExtension.ALONE)
                ? Optional.empty()
                : Optional.of(present);
    }

    private ImmutableList<Activity> activities(BundleResource encounter) {
        return HomeBundle.numbered(
                        home.referring(
                                encounter,
                                "encounter",
                                "QuestionnaireResponse",
                                "Observation",
                                "Procedure",
                                "Goal",
                                "Task"),
                        OurExtension.POSITION,
                        encounter.place())
                .stream()
                .map(activities::activity)
                .collect(ImmutableList.toImmutableList());
    }
}

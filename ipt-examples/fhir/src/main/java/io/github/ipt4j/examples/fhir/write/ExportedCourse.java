package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** The resources of one course: how they are named, and those that are made so far. */
final class ExportedCourse {

    private final CourseRecord record;
    private final ExportOptions options;
    private final String identity;
    private final List<Element> resources = new ArrayList<>();

    ExportedCourse(CourseRecord record, ExportOptions options) {
        this.record = record;
        this.options = options;
        this.identity = record.submitted().stream()
                .findFirst()
                .map(first -> JournalFormat.standard().write(first.event(), Disclosure.NO_PRIVATE_TEXT))
                .orElse("");
    }

    CourseRecord record() {
        return record;
    }

    ExportOptions options() {
        return options;
    }

    Protocol protocol() {
        return record.audited().course().protocol();
    }

    /** The id of a resource: the same in each export of the course, and no other's. */
    String id(String name) {
        return uuid(identity + "\n" + name);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Element resource(String type, String name) {
        return Element.resource(type, id(name));
    }

    Element reference(String name) {
        return Fhir.reference("urn:uuid:" + id(name));
    }

    void add(Element resource) {
        resources.add(resource);
    }

    List<Element> resources() {
        return resources;
    }

    /** What was done in all sessions and contacts that were submitted. */
    Stream<Activity> activities() {
        return record.all().flatMap(DoneActivity::of).map(DoneActivity::activity);
    }

    /** The opening by which the course is known. */
    Optional<CourseOpened> opening() {
        return record.opening().map(opening -> (CourseOpened) opening.event());
    }

    /**
     * The id of a patient: the same for every course of a client. A client of whom the year of birth was put right is
     * known as it is now; as it was recorded before, the client is another resource.
     */
    String patientId(Optional<Client> client) {
        if (client.isEmpty()) {
            return id("patient");
        }
        String known = client.get().id();
        OptionalInt year = client.get().birthYear();
        return current(known).birthYear().equals(year)
                ? uuid("client\n" + known)
                : id("patient-" + known + "-" + (year.isPresent() ? year.getAsInt() : "unknown"));
    }

    /** The client of an id as the opening in force has it, or else the first opening. */
    private Client current(String client) {
        return Stream.concat(opening().stream(), openings())
                .map(CourseOpened::client)
                .filter(each -> each.id().equals(client))
                .findFirst()
                .orElseThrow();
    }

    /** All openings that were submitted. */
    Stream<CourseOpened> openings() {
        return record.all()
                .map(SubmittedEvent::event)
                .filter(CourseOpened.class::isInstance)
                .map(CourseOpened.class::cast);
    }

    Element patient(Optional<Client> client) {
        return Fhir.reference("urn:uuid:" + patientId(client));
    }

    /** The patient of the course. */
    Element patient() {
        return patient(opening().map(CourseOpened::client));
    }

    /** The episode of the course, if it was ever opened. */
    Element episode() {
        return record.opening().map(opening -> reference(opening.name())).orElse(Element.of());
    }

    /** The plan of care in force, if there is any. */
    Element plan() {
        return record.formulation()
                .or(record::opening)
                .map(event -> reference(planName(event)))
                .orElse(Element.of());
    }

    static String planName(SubmittedEvent event) {
        return event.name() + "-plan";
    }
}

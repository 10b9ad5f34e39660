package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.element.FhirOutput;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A course as a Bundle of FHIR R4: a transaction that creates its resources, or brings them up to date when the course
 * is exported again.
 *
 * <pre>{@code
 * CourseBundle.of(audited, format, new ExportOptions(Disclosure.NO_PRIVATE_TEXT, ExportOptions.SCORE)).writeTo(out);
 * }</pre>
 */
public final class CourseBundle {

    private final ImmutableList<Element> resources;
    private final Function<Element, String> fullUrl;

    private CourseBundle(Iterable<Element> resources, Function<Element, String> fullUrl) {
        this.resources = ImmutableList.copyOf(resources);
        this.fullUrl = fullUrl;
    }

    /**
     * Returns a course as resources.
     *
     * @param audited the course, with the verdict on everything that was submitted
     * @param format the format in which it was read, with its scales
     * @param options what is exported
     * @return the Bundle; the same for the same course and options
     */
    public static CourseBundle of(AuditedCourse audited, JournalFormat format, ExportOptions options) {
        CourseRecord record = new CourseRecord(audited, new Disclosed(format, options.disclosure()));
        ExportedCourse course = new ExportedCourse(record, options);
        new ProtocolResources(course).write();
        patients(course);
        Conditions.writeFocus(course);
        EventResources events = new EventResources(course);
        record.all().forEach(events::write);
        new SafetyResources(course).write();
        new IssueResources(course).unread();
        return new CourseBundle(course.resources(), resource -> "urn:uuid:" + resource.get("id"));
    }

    /** Each client of an opening, once; a client of whom nothing is known, if nothing was opened. */
    private static void patients(ExportedCourse course) {
        if (course.opening().isEmpty()) {
            course.add(patient(course, Optional.empty()));
        }
        Map<String, Client> clients = new LinkedHashMap<>();
        course.openings()
                .map(CourseOpened::client)
                .forEach(client -> clients.putIfAbsent(course.patientId(Optional.of(client)), client));
        clients.values().forEach(client -> course.add(patient(course, Optional.of(client))));
    }

    /** A pseudonym, and the year of birth if it is known; nothing by which others know the person. */
    private static Element patient(ExportedCourse course, Optional<Client> client) {
        Element patient = Element.resource("Patient", course.patientId(client))
                .child(
                        "meta",
                        Element.of()
                                .add(
                                        "security",
                                        Element.of()
                                                .word("system", FhirAddress.HL7 + "v3-ObservationValue")
                                                .word("code", "PSEUDED")
                                                .word("display", "pseudonymized")));
        client.ifPresent(known -> {
            patient.add("identifier", Fhir.identifier("client", known.id()));
            known.birthYear().ifPresent(year -> patient.word("birthDate", Integer.toString(year)));
        });
        return patient;
    }

    /**
     * The resources.
     *
     * @return the resources in the order in which they are written
     */
    public ImmutableList<Element> resources() {
        return resources;
    }

    /**
     * Writes the Bundle as JSON, in UTF-8.
     *
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        FhirOutput.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("resourceType", "Bundle");
            json.writeStringField("type", "transaction");
            json.writeArrayFieldStart("entry");
            for (Element resource : resources) {
                entry(resource).writeTo(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * Returns definitions as a Bundle.
     *
     * @param definitions resources with ids and addresses
     * @return a Bundle that creates them, or brings them up to date
     */
    public static CourseBundle ofDefinitions(Iterable<Element> definitions) {
        return new CourseBundle(definitions, definition -> definition.get("url"));
    }

    private Element entry(Element resource) {
        String id = resource.get("id");
        return Element.of()
                .word("fullUrl", fullUrl.apply(resource))
                .child("resource", resource)
                .child(
                        "request",
                        Element.of().word("method", "PUT").word("url", resource.get("resourceType") + "/" + id));
    }
}

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.time.LocalDate;

/** The form by which a course is opened: under which code and protocol, for whom and what. */
final class OpeningForm implements EntryForm {

    private final LocalDate today;

    OpeningForm(LocalDate today) {
        this.today = today;
    }

    /** The id of the course, which is the client's unless another one is given. */
    static String course(FilledEntry filled, CourseOpened opening) {
        return filled.id("course").orElse(opening.client().id());
    }

    @Override
    public ImmutableListMultimap<String, String> initial() {
        return ImmutableListMultimap.of("date", today.toString(), "protocol", CourseOpened.STANDARD);
    }

    @Override
    public ImmutableList<EntrySection> sections(FilledEntry filled) {
        return ImmutableList.of(
                EntrySection.of(
                        filled.words().say("section.opening"),
                        hinted("client", filled),
                        hinted("course", filled),
                        filled.date("date"),
                        protocols(filled),
                        filled.line("follows"),
                        filled.number("birth-year")),
                EntrySection.of(
                        filled.words().say("section.client"),
                        filled.several("concerns", Concern.values()),
                        orNone("vulnerabilities", filled, Vulnerability.values()),
                        orNone("circumstances", filled, Circumstance.values()),
                        orNone("consents", filled, Consent.values())),
                DiagnosisRows.section(filled));
    }

    private static EntryField hinted(String name, FilledEntry filled) {
        return filled.line(name).withHint(filled.words().say("hint." + name));
    }

    private static EntryField protocols(FilledEntry filled) {
        return filled.field(
                EntryField.Kind.ONE,
                "protocol",
                filled.words().say("field.protocol"),
                Protocols.shipped().values().stream()
                        .map(protocol ->
                                new EntryOption(protocol.id(), filled.words().of(protocol)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static EntryField orNone(String name, FilledEntry filled, VocabularyTerm... terms) {
        return SomeOrNone.field(name, "opening.none", filled, terms);
    }

    @Override
    public CourseEvent event(FilledEntry filled) {
        CourseOpened.Builder opening = CourseOpened.builder();
        opening.date(filled.day("date"))
                .client(client(filled))
                .concerns(filled.terms("concerns", Concern.values()))
                .protocol(protocol(filled))
                .follows(filled.id("follows"));
        SomeOrNone.known("consents", filled, Consent.values()).ifPresent(opening::consents);
        DiagnosisRows.known(filled).ifPresent(opening::diagnoses);
        filled.id("course");
        return opening.build();
    }

    private static Client client(FilledEntry filled) {
        Client.Builder client = Client.builder();
        client.id(filled.requiredId("client")).birthYear(filled.amount("birth-year", Limits.BIRTH_YEARS));
        SomeOrNone.known("vulnerabilities", filled, Vulnerability.values()).ifPresent(client::vulnerabilities);
        SomeOrNone.known("circumstances", filled, Circumstance.values()).ifPresent(client::circumstances);
        return client.build();
    }

    private static String protocol(FilledEntry filled) {
        return filled.choice("protocol", Protocols.shipped().keySet().toArray(new String[0]))
                .orElseGet(() -> {
                    filled.problem("protocol", "problem.choice");
                    return CourseOpened.STANDARD;
                });
    }
}

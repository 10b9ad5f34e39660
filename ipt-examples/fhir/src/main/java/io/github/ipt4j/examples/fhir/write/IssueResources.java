package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.Deviation;
import java.util.Optional;

/** A detected issue for each rule that an event broke, and for each rule from which it says that it deviates. */
final class IssueResources {

    private final ExportedCourse course;

    IssueResources(ExportedCourse course) {
        this.course = course;
    }

    void write(SubmittedEvent submitted) {
        Optional<Deviation> deviation = submitted.event().deviation();
        RuleSet declared = deviation.map(Deviation::rules).orElse(RuleSet.NONE);
        for (Rule rule : submitted.broken().union(declared)) {
            course.add(issue(
                    submitted, rule, deviation.filter(named -> named.rules().contains(rule))));
        }
    }

    private Element issue(SubmittedEvent submitted, Rule rule, Optional<Deviation> declared) {
        Element issue = course.resource("DetectedIssue", submitted.name() + "-" + rule.id());
        if (submitted.broken().contains(rule)) {
            issue.extension(OurExtension.VERDICT, "valueCode", verdict(submitted));
        }
        issue.word("status", submitted.standing() == EntryStanding.REMOVED ? "entered-in-error" : "final")
                .child("code", Fhir.concept(TermSet.RULES.code(rule)))
                .child("patient", course.patient())
                .word("identifiedDateTime", submitted.event().date().toString())
                .add("implicated", course.reference(submitted.name()));
        declared.ifPresent(deviation -> issue.add(
                "mitigation",
                Element.of()
                        .child(
                                "action",
                                Element.of().text("text", deviation.reason().reveal()))));
        return issue;
    }

    private static String verdict(SubmittedEvent submitted) {
        return TermSet.VERDICTS
                .code(submitted.standing() == EntryStanding.REFUSED ? VerdictType.REJECTED : VerdictType.DEVIATING)
                .code();
    }

    /** That the record could not be read to its end: nobody may take what is exported for the whole. */
    void unread() {
        course.record()
                .audited()
                .unreadFrom()
                .ifPresent(line -> course.add(course.resource("DetectedIssue", "unread")
                        .extension(OurExtension.UNREAD_FROM, line)
                        .word("status", "final")
                        .child("code", Fhir.concept(ConceptCode.RECORD_UNREAD))
                        .child("patient", course.patient())));
    }
}

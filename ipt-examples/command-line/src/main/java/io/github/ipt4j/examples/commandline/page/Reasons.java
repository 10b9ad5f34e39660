package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.Violation;

/** What is reported with a verdict, each thing by its id and with its explanation. */
final class Reasons {

    private Reasons() {}

    /** A rule that was broken, with its source if that is known. */
    static Message of(Violation violation) {
        Message plain = IptWords.FILE.message(
                violation.source().isPresent() ? "violation.sourced" : "violation",
                "rule",
                violation.rule().id(),
                "explanation",
                violation);
        return violation.source().map(source -> plain.with("source", source)).orElse(plain);
    }

    /** Something worth knowing. */
    static Message of(Advisory advisory) {
        return IptWords.FILE.message("advisory", "advisory", advisory.kind().id(), "explanation", advisory);
    }
}

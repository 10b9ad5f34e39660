package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Courses as logs, and what models say of them. */
final class Logs {

    private Logs() {}

    /** The log of a course. */
    static String of(LoggedCourse course, XesView view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XesLog log = new XesLog(bytes, view, false)) {
            log.write(course);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The events of a course, written as a log and read again. */
    static ImmutableList<ImmutableMap<String, String>> events(AuditedCourse audited, XesView view) {
        return LogDocument.of(of(view.of("c", audited), view)).traces().get(0).events();
    }

    /** What is to hold of every course that conforms. */
    static ImmutableList<DeclareChecker> always(Protocol protocol) {
        return checkers(new DeclareConstraints(protocol).always());
    }

    /** What is to hold of concluded ones. */
    static ImmutableList<DeclareChecker> onceConcluded(Protocol protocol) {
        return checkers(new DeclareConstraints(protocol).onceConcluded());
    }

    private static ImmutableList<DeclareChecker> checkers(List<DeclareConstraint> constraints) {
        return constraints.stream()
                .map(DeclareConstraint::line)
                .map(DeclareChecker::read)
                .collect(ImmutableList.toImmutableList());
    }
}

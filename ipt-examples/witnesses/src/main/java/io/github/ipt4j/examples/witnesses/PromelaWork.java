package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done in sessions and contacts, for {@link PromelaModel}: a bit for each task that is asked for, and one for each area. */
final class PromelaWork {

    private static final String IDENTIFIED = "IDENTIFIED";

    private final Protocol protocol;

    PromelaWork(Protocol protocol) {
        this.protocol = protocol;
    }

    boolean isAsked(Task task) {
        return protocol.tasks().contains(task);
    }

    /** Tasks that are asked for, and, where anything reads them, areas in which a difficulty was identified. */
    String variables() {
        Stream<String> areas = Stream.of(ProblemArea.values()).map(PromelaWork::identified);
        return Stream.of(Task.values())
                        .filter(this::isAsked)
                        .map(task -> "bit " + name(task) + ";\n")
                        .collect(Collectors.joining())
                + (readsAreas(Phase.INITIAL)
                        ? Stream.of(ProblemArea.values())
                                        .map(area -> "bit " + identified(area) + ";\n")
                                        .collect(Collectors.joining())
                                + areas.collect(Collectors.joining(" + ", "#define " + IDENTIFIED + " (", ")\n"))
                        : "");
    }

    /** Each activity that does something new in a phase: a condition, and what it changes. */
    Stream<String> activities(Phase phase) {
        Stream<String> tasks = Stream.of(Task.values())
                .filter(task -> counts(task, phase) && task != Task.FORMULATION_AGREED)
                .map(PromelaWork::activity);
        Stream<String> areas = Stream.of(ProblemArea.values())
                .filter(area -> readsAreas(phase))
                .map(area -> identifying(area, phase));
        return Stream.concat(tasks, areas);
    }

    /** What a contact can do that is new in a phase: symptoms can be assessed outside of sessions too. */
    Stream<String> activitiesOfContacts(Phase phase) {
        return Stream.of(Task.SYMPTOMS_ASSESSED)
                .filter(task -> counts(task, phase))
                .map(PromelaWork::activity);
    }

    /** That what a phase asks for is done, task by task. */
    Stream<String> done(Phase phase) {
        return protocol.tasks(phase).stream().map(PromelaWork::name);
    }

    /** That what a phase asks for is done, but for a formulation that can be agreed without another session. */
    Stream<String> doneInSessions(Phase phase) {
        return protocol.tasks(phase).stream()
                .map(task -> task == Task.FORMULATION_AGREED
                        ? "(" + name(task) + " || " + enoughIdentified() + ")"
                        : name(task));
    }

    String formulationCanBeAgreed() {
        return "!" + name(Task.FORMULATION_AGREED) + " && " + enoughIdentified();
    }

    private String enoughIdentified() {
        return IDENTIFIED + " >= " + protocol.focus().min();
    }

    private boolean counts(Task task, Phase phase) {
        return isAsked(task) && task.countsIn().contains(phase);
    }

    /** Whether it makes a difference, in a phase or later, that a difficulty is identified in it. */
    private boolean readsAreas(Phase phase) {
        return switch (phase) {
            case INITIAL -> isAsked(Task.FORMULATION_AGREED) || isAsked(Task.PROBLEM_PRESENTED);
            case INTERMEDIATE -> isAsked(Task.PROBLEM_PRESENTED);
            case TERMINATION -> false;
        };
    }

    private static String activity(Task task) {
        String identified = task == Task.PROBLEM_PRESENTED ? " && " + IDENTIFIED + " > 0" : "";
        return "!" + name(task) + identified + " -> " + name(task) + " = 1";
    }

    /** An exploration that identifies a difficulty; it does the task of exploring too. */
    private String identifying(ProblemArea area, Phase phase) {
        String explores = counts(exploring(area), phase) ? "; " + name(exploring(area)) + " = 1" : "";
        return "!" + identified(area) + " -> " + identified(area) + " = 1" + explores;
    }

    private static Task exploring(ProblemArea area) {
        return switch (area) {
            case GRIEF -> Task.GRIEF_EXPLORED;
            case ROLE_DISPUTE -> Task.ROLE_DISPUTE_EXPLORED;
            case ROLE_TRANSITION -> Task.ROLE_TRANSITION_EXPLORED;
            case INTERPERSONAL_DEFICITS -> Task.INTERPERSONAL_DEFICITS_EXPLORED;
        };
    }

    private static String identified(ProblemArea area) {
        return name(area) + "_identified";
    }

    static String name(VocabularyTerm term) {
        return term.name().toLowerCase(Locale.ROOT);
    }
}

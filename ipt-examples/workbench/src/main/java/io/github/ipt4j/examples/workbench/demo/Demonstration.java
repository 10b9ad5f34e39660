package io.github.ipt4j.examples.workbench.demo;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.Role;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.time.LocalDate;
import java.util.List;

/** A team of two counselors and a supervisor, and its courses, of which some have a session today. */
public final class Demonstration {

    private static final long SEED = 22;

    private static final String TEAM = "demonstration";

    private static final Account COUNSELOR = new Account("counselor", Role.COUNSELOR, TEAM);

    private static final Account COLLEAGUE = new Account("colleague", Role.COUNSELOR, TEAM);

    private static final Account SUPERVISOR = new Account("supervisor", Role.SUPERVISOR, TEAM);

    private Demonstration() {}

    /**
     * Makes the accounts that are not there yet.
     *
     * @param accounts the accounts of a workbench
     * @return the passwords by the names of the accounts that were made, which are stored nowhere
     */
    public static ImmutableMap<String, String> accounts(AccountStore accounts) {
        ImmutableMap.Builder<String, String> passwords = ImmutableMap.builder();
        for (Account account : List.of(COUNSELOR, COLLEAGUE, SUPERVISOR)) {
            String password = Digest.password();
            if (accounts.add("", account, password)) {
                passwords.put(account.name(), password);
            }
        }
        return passwords.buildOrThrow();
    }

    /**
     * Fills a team that has no courses yet.
     *
     * @param courses the courses of a workbench
     * @param count how many to make
     * @param today the day on which some have a session
     */
    public static void courses(CourseStore courses, int count, LocalDate today) {
        if (!courses.list(SUPERVISOR).isEmpty()) {
            return;
        }
        Simulator simulator = new Simulator(Protocols.standard(), Simulation.CALIBRATED, SEED);
        for (int i = 0; i < count; i++) {
            CourseUntilToday course = CourseUntilToday.of(simulator.next(), i, today);
            record(courses, i % 3 == 2 ? COLLEAGUE : COUNSELOR, course);
        }
    }

    private static void record(CourseStore courses, Account author, CourseUntilToday course) {
        int line = 0;
        for (CourseEvent event : course.events()) {
            line++;
            var unused = event instanceof CourseOpened opening
                    ? courses.open(author, course.id(), opening)
                    : courses.append(author, course.id(), line, event);
        }
    }
}

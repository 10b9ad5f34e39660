package io.github.ipt4j.protocol.repair;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.StateMachine;
import java.util.Optional;

/**
 * Finds least repairs of records under a protocol: by an exact search on the record and the states of the machine that
 * judges, which follows a lower bound of the cost (A*).
 *
 * <p>Immutable; any number of threads can share one, for all courses of a cohort.
 */
public final class RepairFinder {

    private final StateMachine machine;
    private final Cells cells;

    private RepairFinder(StateMachine machine) {
        this.machine = machine;
        this.cells = new Cells(machine.protocol());
    }

    /**
     * Returns a finder of repairs under a protocol.
     *
     * @param protocol any protocol
     * @return the finder
     */
    public static RepairFinder under(Protocol protocol) {
        return new RepairFinder(StateMachine.enforcing(protocol));
    }

    /**
     * Finds a least repair.
     *
     * @param course the events that were submitted, however they were judged
     * @return a repair, than which none costs less; empty if the search was given up, as it can be for a long record
     *     that has little to do with the protocol
     */
    public Optional<Repair> find(AuditedCourse course) {
        return search(course).least().map(RepairValue::of);
    }

    /**
     * Finds the repairs that cost least.
     *
     * @param course the events that were submitted, however they were judged
     * @param most how many to find at most, from 1
     * @return repairs of the same distance with different edits, the one that {@link #find} finds among them; there may
     *     be more if there are {@code most}; none if the search was given up
     * @throws IllegalArgumentException if none are asked for
     */
    public ImmutableList<Repair> findAll(AuditedCourse course, int most) {
        checkArgument(most > 0, "most is 1 or more.");
        RepairSearch search = search(course);
        return search.least()
                .map(least -> new Ties(search, least.cost(), most).all())
                .orElse(ImmutableList.of());
    }

    private RepairSearch search(AuditedCourse course) {
        ImmutableList<TraceEvent> trace = Trace.of(course);
        MissingTasks missing = MissingTasks.of(machine, trace);
        return new RepairSearch(
                machine, new RepairSteps(machine, trace), new CostBound(machine.protocol(), cells, trace, missing));
    }

    /**
     * The protocol under which records are repaired.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "RepairFinder[" + machine.protocol().id() + "]";
    }
}

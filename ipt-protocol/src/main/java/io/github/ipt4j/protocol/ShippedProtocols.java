package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped protocols other than the standard one, each written as its differences from it.
 *
 * <p>What a protocol does not set here is as in the standard one; its notes say which of its own numbers are our
 * choice.
 */
final class ShippedProtocols {

    private final Protocol standard;

    private ShippedProtocols(Protocol standard) {
        this.standard = standard;
    }

    static ImmutableList<Protocol> of(Protocol standard) {
        ShippedProtocols shipped = new ShippedProtocols(standard);
        return ImmutableList.of(
                shipped.acute(),
                shipped.uk(),
                shipped.va(),
                shipped.brief(),
                shipped.counseling(),
                shipped.adolescent(),
                shipped.group(),
                shipped.maintenance());
    }

    private Protocol acute() {
        return like(
                        "ipt-acute",
                        "Acute interpersonal psychotherapy",
                        "12–16 weekly sessions and the inventory after ISIPT; at most three initial sessions after the APA's"
                                + " Focus; 2–4 sessions of termination and the other tasks after Seligman and Reichenberg. That"
                                + " each phase has at least one session is our choice.",
                        Source.ISIPT,
                        Source.MARKOWITZ)
                .sessions(Bounds.between(12, 16))
                .initial(Bounds.between(1, 3))
                .addTask(Task.INVENTORY_REVIEWED)
                .build();
    }

    private Protocol uk() {
        return like(
                        "ipt-uk",
                        "Interpersonal psychotherapy in the stages of IPT-UK",
                        "Initial sessions 1–4, middle sessions up to the twelfth, then four of termination, 16 in all. That the"
                                + " initial phase may be shorter, with the middle one starting earlier, is our choice.",
                        Source.IPT_UK)
                .sessions(Bounds.exactly(16))
                .intermediate(Bounds.between(8, 11))
                .termination(Bounds.exactly(4))
                .build();
    }

    private Protocol va() {
        return like(
                        "ipt-va",
                        "Interpersonal psychotherapy for depression in veterans",
                        "16 weekly sessions, one or two focus areas. How they divide into the phases, at most 4 initial and"
                                + " 2–4 of termination, is our choice, after the standard protocol.",
                        Source.VETERANS_AFFAIRS)
                .sessions(Bounds.exactly(16))
                .build();
    }

    private Protocol brief() {
        return like(
                        "ipt-brief",
                        "Brief interpersonal psychotherapy",
                        "8 sessions, an initial phase of at most two. Termination over the final one or two sessions and a"
                                + " single focus area are our choice.",
                        Source.SWARTZ)
                .sessions(Bounds.exactly(8))
                .initial(Bounds.between(1, 2))
                .termination(Bounds.between(1, 2))
                .focus(Bounds.exactly(1))
                .build();
    }

    private Protocol counseling() {
        return like(
                        "ipt-counseling",
                        "Interpersonal counseling",
                        "3–6 sessions. At most two initial sessions, one of termination, a single focus area, and sessions of"
                                + " 30–50 minutes are our choice.",
                        Source.COUNSELING)
                .sessions(Bounds.between(3, 6))
                .initial(Bounds.between(1, 2))
                .termination(Bounds.exactly(1))
                .minutes(Bounds.between(30, 50))
                .focus(Bounds.exactly(1))
                .build();
    }

    private Protocol adolescent() {
        return like(
                        "ipt-adolescent",
                        "Interpersonal psychotherapy for depressed adolescents",
                        "12–16 sessions, ages 12–18. At most four initial sessions, and 2–4 of termination, are our choice,"
                                + " after the standard protocol.",
                        Source.COLUMBIA)
                .sessions(Bounds.between(12, 16))
                .ages(Bounds.between(12, 18))
                .build();
    }

    private Protocol group() {
        return like(
                        "ipt-group",
                        "Group interpersonal psychotherapy",
                        "An individual meeting, then 8 group sessions, the last of which ends the treatment; each member has a"
                                + " separate course. The meeting counts as the first session, and the initial phase is the meeting and at"
                                + " most one group session. A missed group session is not repeated: 7–9 sessions attended, and"
                                + " sessions of 60–90 minutes, are our choice.",
                        Source.WORLD_HEALTH_ORGANIZATION)
                .sessions(Bounds.between(7, 9))
                .initial(Bounds.between(1, 2))
                .termination(Bounds.exactly(1))
                .setting(Setting.GROUP)
                .minutes(Bounds.between(60, 90))
                .build();
    }

    private Protocol maintenance() {
        return like(
                        "ipt-maintenance",
                        "Maintenance interpersonal psychotherapy",
                        "Monthly sessions after a concluded acute course, a condition that is not enforced. All"
                                + " numbers are our choice: 6–24 sessions 30 days apart, at most two initial and 1–2 of"
                                + " termination. What an acute course has explored and explained is not required again.",
                        Source.OUR_CHOICE)
                .sessions(Bounds.between(6, 24))
                .initial(Bounds.between(1, 2))
                .termination(Bounds.between(1, 2))
                .cadenceDays(30)
                .tasks(ImmutableList.of(
                        Task.SYMPTOMS_ASSESSED,
                        Task.FORMULATION_AGREED,
                        Task.GOALS_SET,
                        Task.PROBLEM_PRESENTED,
                        Task.TERMINATION_PLANNED,
                        Task.COMPETENCE_AFFIRMED))
                .build();
    }

    private Protocol.Builder like(String id, String title, String notes, Source... sources) {
        String source = Stream.of(sources).map(Source::citation).collect(Collectors.joining("; "));
        return Protocol.like(standard, id).title(title).notes(notes).source(source);
    }
}

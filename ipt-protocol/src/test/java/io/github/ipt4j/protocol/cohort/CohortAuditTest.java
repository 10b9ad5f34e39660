package io.github.ipt4j.protocol.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.journal.JournalException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CohortAuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CourseEvent TOO_EARLY = PhaseEntered.of(DAY, Phase.INTERMEDIATE);

    private static CourseOpened opening(String protocol) {
        return CourseOpened.builder()
                .date(DAY)
                .protocol(protocol)
                .client(Client.of("c-001"))
                .addConcerns(Concern.MAJOR_DEPRESSION)
                .build();
    }

    @Test
    void theOpeningSaysByWhichProtocol() {
        CohortAudit audit = CohortAudit.enforcing();
        Course course = audit.judge(audit.unopened(), opening("ipt-brief")).course();
        assertThat(audit.unopened().protocol()).isEqualTo(Protocols.standard());
        assertThat(course.protocol().id()).isEqualTo("ipt-brief");
        assertThat(audit.judge(course, opening("ipt-uk")).course().protocol().id())
                .isEqualTo("ipt-brief");
    }

    @Test
    void oneProtocolJudgesWhateverIsNamed() {
        Protocol brief = Protocols.withId("ipt-brief").orElseThrow();
        CohortAudit audit = CohortAudit.enforcing().under(brief);
        assertThat(audit.unopened().protocol()).isEqualTo(brief);
        assertThat(audit.judge(audit.unopened(), opening("another")).course().protocol())
                .isEqualTo(brief);
        assertThat(audit.format().readCourse(anotherProtocol()).events()).hasSize(1);
    }

    @Test
    void aProtocolThatIsNotShippedIsMalformed() {
        CohortAudit audit = CohortAudit.enforcing();
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> audit.format().readCourse(anotherProtocol()));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.judge(audit.unopened(), opening("another")));
    }

    private static String anotherProtocol() {
        return "{\"course\":\"c\",\"events\":[{\"type\":\"course-opened\",\"format\":1,\"date\":\"2026-01-05\","
                + "\"protocol\":\"another\",\"client\":{\"id\":\"c\"},\"concerns\":[]}]}";
    }

    @Test
    void enforcingRejectsAndObservingTakesDepartures() {
        assertThat(verdicts(CohortAudit.enforcing())).containsExactly(VerdictType.ACCEPTED, VerdictType.REJECTED);
        assertThat(verdicts(CohortAudit.observing())).containsExactly(VerdictType.ACCEPTED, VerdictType.DEVIATING);
    }

    private static List<VerdictType> verdicts(CohortAudit audit) {
        List<VerdictType> verdicts = new ArrayList<>();
        Course last = audit.replay(
                ImmutableList.of(opening(CourseOpened.STANDARD), TOO_EARLY), verdict -> verdicts.add(verdict.type()));
        assertThat(last.history().events()).hasSize((int)
                verdicts.stream().filter(type -> type != VerdictType.REJECTED).count());
        return verdicts;
    }

    @Test
    void scalesOfOnesOwnAreRead() {
        Scale mood = Scale.builder().from(Scales.WHO_5).id("mood").build();
        String course = "{\"course\":\"c\",\"events\":[{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,"
                + "\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"mood\",\"total\":5}]}]}";
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> CohortAudit.enforcing().format().readCourse(course));
        assertThat(CohortAudit.enforcing()
                        .withScales(ImmutableList.of(mood))
                        .format()
                        .readCourse(course)
                        .events())
                .hasSize(1);
    }
}

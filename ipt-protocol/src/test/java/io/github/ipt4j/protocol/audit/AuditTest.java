package io.github.ipt4j.protocol.audit;

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
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CourseEvent TOO_EARLY = PhaseEntered.of(DAY, Phase.INTERMEDIATE);

    private static CourseOpened opening(String protocol) {
        return CourseOpened.builder()
                .date(DAY)
                .protocol(protocol)
                .client(Client.of("c-001"))
                .addConcern(Concern.MAJOR_DEPRESSION)
                .build();
    }

    @Test
    void theOpeningNamesTheProtocol() {
        Audit audit = Audit.enforcing();
        Course course = audit.judge(audit.unopened(), opening("ipt-brief")).course();
        assertThat(audit.unopened().protocol()).isEqualTo(Protocols.standard());
        assertThat(course.protocol().id()).isEqualTo("ipt-brief");
        assertThat(audit.judge(course, opening("ipt-uk")).course().protocol().id())
                .isEqualTo("ipt-brief");
    }

    @Test
    void oneProtocolJudgesWhateverIsNamed() {
        Protocol brief = Protocols.withId("ipt-brief").orElseThrow();
        Audit audit = Audit.enforcing().under(brief);
        assertThat(audit.unopened().protocol()).isEqualTo(brief);
        assertThat(audit.judge(audit.unopened(), opening("another")).course().protocol())
                .isEqualTo(brief);
        assertThat(audit.format().readCourse(anotherProtocol()).events()).hasSize(1);
    }

    @Test
    void aProtocolThatIsNotShippedIsMalformed() {
        Audit audit = Audit.enforcing();
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
        assertThat(verdicts(Audit.enforcing())).containsExactly(VerdictType.ACCEPTED, VerdictType.REJECTED);
        assertThat(verdicts(Audit.observing())).containsExactly(VerdictType.ACCEPTED, VerdictType.DEVIATING);
    }

    private static List<VerdictType> verdicts(Audit audit) {
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
                .isThrownBy(() -> Audit.enforcing().format().readCourse(course));
        assertThat(Audit.enforcing()
                        .withScales(ImmutableList.of(mood))
                        .format()
                        .readCourse(course)
                        .events())
                .hasSize(1);
    }

    private static final String SESSION_OF_A_WRONG_NUMBER = "{\"type\":\"session-held\",\"date\":\"2026-01-05\","
            + "\"number\":2,\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\","
            + "\"items\":[1,1,1,1,1,1,1,1,3]}]}\n";
    private static final String SESSION_WITHOUT_A_SIGNAL =
            SESSION_OF_A_WRONG_NUMBER.replace("\"number\":2", "\"number\":1").replace(",3]", ",0]");
    private static final String OPENING = JournalFormat.standard().write(opening(CourseOpened.STANDARD)) + "\n";

    private static AuditedCourse audited(String... lines) {
        return Audit.enforcing()
                .journal("j", new ByteArrayInputStream(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aJournalIsJudgedToItsEnd() {
        AuditedCourse audited = audited(OPENING, SESSION_WITHOUT_A_SIGNAL);

        assertThat(audited.verdicts()).hasSize(2);
        assertThat(audited.unreadFrom()).isEmpty();
        assertThat(audited.problem()).isEmpty();
        assertThat(audited.refused()).isZero();
        assertThat(audited.risk().standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
        assertThat(audited).hasToString("Course[ipt-standard, initial, 1 sessions]");
    }

    @Test
    void whereAJournalIsNotReadOnRiskIsUnknown() {
        AuditedCourse audited = audited(OPENING, SESSION_WITHOUT_A_SIGNAL, "nonsense\n", SESSION_OF_A_WRONG_NUMBER);

        assertThat(audited.verdicts()).hasSize(2);
        assertThat(audited.unreadFrom()).hasValue(3);
        assertThat(audited.problem()).map(JournalException::line).contains(3);
        assertThat(audited.risk().standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(audited.toString()).endsWith(", not read from line 3");
    }

    @Test
    void aRefusedEventIsCountedAndKeepsItsSignal() {
        AuditedCourse audited = audited(OPENING, SESSION_OF_A_WRONG_NUMBER, SESSION_WITHOUT_A_SIGNAL, "nonsense");

        assertThat(audited.refused()).isOne();
        assertThat(audited.course().history().sessions()).hasSize(1);
        assertThat(audited.risk().standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aSignalFromBeforeTheOpeningIsKeptWhateverProtocolTheOpeningNames() {
        for (String protocol : new String[] {"ipt-standard", "ipt-brief"}) {
            String opened = JournalFormat.standard().write(opening(protocol)) + "\n";
            AuditedCourse audited = audited(SESSION_OF_A_WRONG_NUMBER, opened, SESSION_WITHOUT_A_SIGNAL);

            assertThat(audited.refused()).isOne();
            assertThat(audited.course().protocol().id()).isEqualTo(protocol);
            assertThat(audited.course().history().sessions()).hasSize(1);
            assertThat(audited.risk().standing()).isEqualTo(RiskStanding.OPEN);
        }
    }

    @Test
    void anOpenedCourseKeepsItsMachine() {
        Course opened = Audit.enforcing().course(List.of(opening("ipt-brief"))).course();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened.judgedBy(StateMachine.enforcing(Protocols.standard())));
    }

    @Test
    void aJournalThatFailsMidwayReportsTheLineFromWhichItWasNotRead() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((OPENING + SESSION_WITHOUT_A_SIGNAL).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("no disk");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return read();
                    }
                });

        AuditedCourse audited = Audit.enforcing().journal("j", failing);

        assertThat(audited.unreadFrom()).hasValue(3);
        assertThat(audited.risk().standing()).isEqualTo(RiskStanding.UNKNOWN);
    }

    @Test
    void eventsOfAStoreAreAuditedAndReplayedAlike() {
        ImmutableList<CourseEvent> events = ImmutableList.of(opening("ipt-brief"), TOO_EARLY);

        AuditedCourse audited = Audit.enforcing().course(events);

        assertThat(audited.course()).isEqualTo(Course.replay(events, Protocols.shipped()));
        assertThat(AuditedCourse.of(audited.course().asOf(0), events).course()).isEqualTo(audited.course());
    }

    @Test
    void aCourseIsReplayedFromAnOpeningUnderAKnownProtocol() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Course.replay(ImmutableList.of(TOO_EARLY), Protocols.shipped()))
                .withMessageContaining("opening");
        assertThatIllegalArgumentException().isThrownBy(() -> Course.replay(ImmutableList.of(), Protocols.shipped()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Course.replay(ImmutableList.of(opening("another")), Protocols.shipped()))
                .withMessageContaining("protocol");
    }
}

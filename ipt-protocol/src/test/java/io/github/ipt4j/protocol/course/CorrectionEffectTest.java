package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

/** One entry in the place of another: as many things of each kind as before, and others. */
final class CorrectionEffectTest {

    private static CorrectionEffect effect(CourseEvent wrong, CourseEvent right) {
        Course course = opened().then(next -> wrong).course();
        return course.record(NextEvent.after(course)
                        .on(FIRST_DAY.plusDays(7))
                        .correction()
                        .removes(2)
                        .adds(right)
                        .build())
                .correction()
                .orElseThrow();
    }

    private static SessionHeld session(Session.Builder session, Activity... activities) {
        return SessionHeld.of(
                session.number(1).date(FIRST_DAY).addActivities(activities).build());
    }

    private static Activity measured(int total) {
        return AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, total));
    }

    @Test
    void aTaskIsNotTakenForAnother() {
        CorrectionEffect effect = effect(
                session(Session.builder(), Psychoeducate.of(Topic.IPT)),
                session(Session.builder(), Psychoeducate.of(Topic.DEPRESSION)));

        assertThat(effect.tasks().went()).containsExactly(Task.IPT_EXPLAINED);
        assertThat(effect.tasks().came()).containsExactly(Task.DEPRESSION_EXPLAINED);
    }

    @Test
    void aMeasureIsNotTakenForAnother() {
        CorrectionEffect effect =
                effect(session(Session.builder(), measured(12)), session(Session.builder(), measured(8)));

        assertThat(effect.measures().went())
                .singleElement()
                .satisfies(taken -> assertThat(taken.assessment().total()).hasValue(12));
        assertThat(effect.measures().came())
                .singleElement()
                .satisfies(taken -> assertThat(taken.assessment().total()).hasValue(8));
    }

    @Test
    void aConcernIsNotTakenForOneOfAnotherDay() {
        CorrectionEffect effect =
                effect(ContactMade.of(FIRST_DAY, FlagRisk.of()), ContactMade.of(FIRST_DAY.plusDays(1), FlagRisk.of()));

        assertThat(effect.flags().went()).extracting(RiskFlag::opened).containsExactly(FIRST_DAY);
        assertThat(effect.flags().came()).extracting(RiskFlag::opened).containsExactly(FIRST_DAY.plusDays(1));
    }

    @Test
    void anAdvisoryIsNotTakenForAnother() {
        CorrectionEffect effect = effect(
                session(Session.builder().minutes(20), measured(8)),
                session(Session.builder().minutes(50)));

        assertThat(effect.advisories().went())
                .extracting(CorrectionEffect.Advised::kind)
                .containsExactly(AdvisoryKind.SESSION_LENGTH);
        assertThat(effect.advisories().came())
                .extracting(CorrectionEffect.Advised::kind)
                .containsExactly(AdvisoryKind.MEASURE_MISSING);
    }
}

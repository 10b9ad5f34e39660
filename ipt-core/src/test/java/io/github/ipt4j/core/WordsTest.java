package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.DisputeStage;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.core.inventory.RelationshipKind;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.wording.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the journal, which are permanent. */
class WordsTest {

    @Test
    void clients() {
        pins(
                Concern.values(),
                "major-depression complicated-grief relationship-conflict interpersonal-skill-deficit role-transition"
                        + " perinatal-depression persistent-depression bipolar-disorder post-traumatic-stress"
                        + " eating-disorder social-anxiety other");
        pins(
                Vulnerability.values(),
                "childhood-parental-loss childhood-bereavement parental-relationship-disruption adult-stressor");
        pins(Circumstance.values(), "no-response-to-other-treatment limited-time");
        pins(Consent.values(), "treatment recording guardian");
    }

    @Test
    void areas() {
        pins(ProblemArea.values(), "grief role-dispute role-transition interpersonal-deficits");
        pins(DisputeStage.values(), "renegotiation impasse dissolution");
    }

    @Test
    void activities() {
        pins(
                ActivityType.values(),
                "assess-symptoms explore-area psychoeducate review-history review-medication link-mood review-inventory"
                        + " present-problem set-goal review-goal plan-termination explore-feeling affirm-competence plan-ahead use-technique use-strategy"
                        + " ask-about-violence flag-risk review-risk exercise");
        pins(Topic.values(), "ipt depression illness-role");
        pins(Feeling.values(), "anger sadness loss grief");
        pins(MedicationOutcome.values(), "not-needed recommended taken declined changed stopped");
        pins(RiskKind.values(), "suicide self-harm harm-to-others harm-from-others child-at-risk");
        pins(
                RiskReviewOutcome.values(),
                "assessed safety-plan-agreed safety-plan-reviewed others-involved referred-for-urgent-care"
                        + " emergency-services-called");
    }

    @Test
    void techniquesAndStrategies() {
        pins(
                Technique.values(),
                "exploration clarification encouragement-of-affect communication-analysis decision-analysis role-play"
                        + " therapeutic-relationship");
        pins(
                strategies(ProblemArea.GRIEF),
                "death-and-time-course relationship-reconstructed feelings-expressed new-ties");
        pins(
                strategies(ProblemArea.ROLE_DISPUTE),
                "dispute-named stage-found expectations-compared options-weighed parallels-seen");
        pins(
                strategies(ProblemArea.ROLE_TRANSITION),
                "old-role-mourned new-role-seen-whole feelings-about-change skills-and-supports");
        pins(
                strategies(ProblemArea.INTERPERSONAL_DEFICITS),
                "past-relationships-reviewed patterns-seen therapy-relationship-used new-contacts-tried");
    }

    @Test
    void sessionsGoalsScalesAndExercises() {
        pins(AgendaSetter.values(), "client counselor shared");
        pins(Mode.values(), "in-person video phone message");
        pins(Participant.values(), "partner parent relative friend interpreter co-counselor supervisor trainee");
        pins(GoalProgress.values(), "not-started under-way achieved dropped");
        pins(RelationshipKind.values(), "family partner child friend work other");
        pins(Rater.values(), "client clinician observer");
        pins(ExerciseStep.values(), "introduced practiced-in-session assigned practiced followed-up");
    }

    @Test
    void aPhraseHasNoHyphensAndWritesTheAbbreviationInUpperCase() {
        assertThat(Wording.english().of(ProblemArea.ROLE_DISPUTE)).isEqualTo("role dispute");
        assertThat(Wording.english().of(Topic.IPT)).isEqualTo("IPT");
        assertThat(VocabularyTerm.phraseOf("ipt-explained")).isEqualTo("IPT explained");
        assertThat(VocabularyTerm.phraseOf("script-tips")).isEqualTo("script tips");
    }

    private static VocabularyTerm[] strategies(ProblemArea area) {
        return Stream.of(Strategy.values())
                .filter(strategy -> strategy.area() == area)
                .toArray(VocabularyTerm[]::new);
    }

    private static void pins(VocabularyTerm[] terms, String words) {
        assertThat(Stream.of(terms).map(VocabularyTerm::word)).containsExactly(words.split(" "));
    }
}

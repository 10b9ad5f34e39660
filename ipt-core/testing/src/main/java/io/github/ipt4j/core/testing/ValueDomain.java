package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.session.Session;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The values of {@code ipt-core} by their types, and whatever else jqwik generates without being asked.
 *
 * <pre>{@code
 * @Property
 * @Domain(ValueDomain.class)
 * void aSessionSurvivesStorage(@ForAll Session session) { … }
 * }</pre>
 *
 * <p>jqwik makes an instance where a property names the class.
 */
@Domain(DomainContext.Global.class)
public final class ValueDomain extends DomainContextBase {

    /** Made by jqwik. */
    public ValueDomain() {}

    @Provide
    Arbitrary<Activity> activities() {
        return Activities.any();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Assessments.any();
    }

    @Provide
    Arbitrary<Client> clients() {
        return Clients.any();
    }

    @Provide
    Arbitrary<Diagnosis> diagnoses() {
        return Clients.diagnoses();
    }

    @Provide
    Arbitrary<ExerciseRecord> records() {
        return ExerciseRecords.any();
    }

    @Provide
    Arbitrary<Goal> goals() {
        return Details.goals();
    }

    @Provide
    Arbitrary<PrivateText> privateTexts() {
        return Texts.privateTexts();
    }

    @Provide
    Arbitrary<Relationship> relationships() {
        return Details.relationships();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Mixtures.equally(ImmutableList.of(Assessments.scales(), RandomScales.any()));
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Sessions.any();
    }
}

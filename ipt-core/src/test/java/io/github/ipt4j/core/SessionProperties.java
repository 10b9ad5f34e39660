package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.core.testing.Clients;
import io.github.ipt4j.core.testing.Sessions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values are values: they equal what holds the same, whatever they hold. */
class SessionProperties {

    @Property
    void aSessionBuiltFromAnotherIsEqual(@ForAll("sessions") Session session) {
        Session same = Session.builder().from(session).build();
        assertThat(same).isEqualTo(session).hasSameHashCodeAs(session).hasToString(session.toString());
    }

    @Property
    void aClientBuiltFromAnotherIsEqual(@ForAll("clients") Client client) {
        Client same = Client.builder().from(client).build();
        assertThat(same).isEqualTo(client).hasSameHashCodeAs(client);
    }

    @Property
    void anActivityHasTheTypeOfItsClass(@ForAll("activities") Activity activity) {
        String name = activity.type().name().replace("_", "");
        String kind =
                activity.getClass().getSimpleName().replace("Immutable", "").replace("WorkOn", "");
        assertThat(kind).isEqualToIgnoringCase(name);
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<Client> clients() {
        return Clients.any();
    }

    @Provide
    Arbitrary<Activity> activities() {
        return Activities.any();
    }
}

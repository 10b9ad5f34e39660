package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.protocol.Protocol;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A course of treatment is opened. */
@Value.Immutable
public sealed interface CourseOpened extends CourseEvent permits ImmutableCourseOpened {

    /** The protocol of a course whose opening names none. */
    String STANDARD = "ipt-standard";

    /** The version of the journal format that this library reads and writes. */
    int FORMAT = 1;

    /**
     * Returns the event, without a deviation.
     *
     * @param protocol the protocol that the course is to keep, whose id the event names
     * @param date the day on which it happened, 1960-01-01 to 2100-12-31
     * @param client the client
     * @param concerns at least one, or the opening is rejected
     * @return the event
     * @throws IllegalArgumentException if the date is before 1960 or after 2100
     */
    static CourseOpened of(Protocol protocol, LocalDate date, Client client, Concern... concerns) {
        return builder()
                .protocol(protocol.id())
                .date(date)
                .client(client)
                .addConcerns(concerns)
                .build();
    }

    /**
     * Returns a builder of the event; {@code date} and {@code client} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.COURSE_OPENED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The client who is treated.
     *
     * @return the client
     */
    @Value.Redacted
    Client client();

    /**
     * The concerns for which the client is treated.
     *
     * @return the concerns; an opening without any is rejected
     */
    @Value.Redacted
    ImmutableSet<Concern> concerns();

    /**
     * The id of the protocol that the course is to keep. If the course is judged by another protocol, the advisory
     * {@code opening.protocol} reports it.
     *
     * @return 1 to 128 characters; {@value #STANDARD} by default
     */
    @Value.Default
    default String protocol() {
        return STANDARD;
    }

    /**
     * The version of the journal format that the course is recorded in.
     *
     * @return always {@value #FORMAT}
     */
    @Value.Redacted
    @Value.Default
    default int format() {
        return FORMAT;
    }

    /**
     * The earlier course of this client that this one follows.
     *
     * @return the id of a course, 1 to 128 characters; empty if there is none or it is unknown
     */
    @Value.Redacted
    Optional<String> follows();

    /**
     * The diagnoses that were made before the course.
     *
     * @return the diagnoses, none if none was made; empty if it is unknown
     */
    @Value.Redacted
    Optional<ImmutableSet<Diagnosis>> diagnoses();

    /**
     * What was consented to.
     *
     * @return the consents, none if none was given; empty if it is unknown
     */
    @Value.Redacted
    Optional<ImmutableSet<Consent>> consents();

    /** A builder of the event. */
    final class Builder extends ImmutableCourseOpened.Builder implements CourseEvent.Builder<CourseOpened, Builder> {
        Builder() {}

        /**
         * Sets the diagnoses that were made before the course.
         *
         * @param diagnoses the diagnoses; none, if none was made
         * @return this builder
         */
        public Builder diagnoses(Iterable<Diagnosis> diagnoses) {
            return diagnoses(ImmutableSet.copyOf(diagnoses));
        }

        /**
         * Sets what was consented to.
         *
         * @param consents the consents; none, if none was given
         * @return this builder
         */
        public Builder consents(Iterable<Consent> consents) {
            return consents(ImmutableSet.copyOf(consents));
        }

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, the protocol or the earlier course is no id, the format is unknown, or what every event has is
         *     outside its limits
         */
        @Override
        public CourseOpened build() {
            CourseOpened event = EventCheck.checked(super.build());
            Limits.requireId("protocol", event.protocol());
            event.follows().ifPresent(course -> Limits.requireId("follows", course));
            checkArgument(event.format() == FORMAT, "format must be %s; write the course in that format.", FORMAT);
            return event;
        }
    }
}

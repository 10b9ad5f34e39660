package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.core.testing.ValueDomain;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Courses and what they are made of by their types, with all of {@link ValueDomain} and whatever else jqwik generates without being asked.
 *
 * <pre>{@code
 * @Property
 * @Domain(CourseDomain.class)
 * void aCourseIsSeenWhole(@ForAll Course course) { … }
 * }</pre>
 *
 * <p>A {@link Course} was recorded by a careless hand: it may deviate, be closed, or have corrections; what was refused is
 * not in it. {@link Courses.Submitted} has that too. A {@link CourseEvent} knows of no course at all. Who wants courses of
 * one sort only asks {@link Courses} for them. jqwik makes an instance where a property names the class.
 */
@Domain(DomainContext.Global.class)
@Domain(ValueDomain.class)
public final class CourseDomain extends DomainContextBase {

    /** Made by jqwik. */
    public CourseDomain() {}

    @Provide
    Arbitrary<Course> courses() {
        return Courses.any();
    }

    @Provide
    Arbitrary<Courses.Submitted> submitted() {
        return Courses.submitted();
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }

    @Provide
    Arbitrary<Deviation> deviations() {
        return Events.deviations();
    }

    @Provide
    Arbitrary<RecordCorrected> corrections() {
        return Events.corrections();
    }

    @Provide
    Arbitrary<ObserverRating> ratings() {
        return ObserverRatings.any();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }
}

package io.github.ipt4j.protocol.journal;

import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * Takes what could name a person out of events, and leaves what judging reads.
 *
 * <p>Private text is withheld as {@link Disclosure#NO_PRIVATE_TEXT} does it: optional texts, the records of exercises
 * and extensions are omitted, required texts become {@code [withheld]}. The ids of clients, goals, courses and authors
 * of entries become pseudonyms: equal ids get equal ones, different ids different ones. Every event is judged as it was
 * before.
 *
 * <p>All else stays: dates and times, diagnoses, the year of birth, answers and scores, the order of events, and the
 * ids of protocols, scales and exercises. <b>This can still identify a person</b>, above all together with what
 * somebody knows of them.
 *
 * <pre>{@code
 * Redactor redactor = Redactor.keyed(key);
 * writer.write(redactor.redact(event)); // "client":{"id":"client-5c1f…"}
 * }</pre>
 *
 * <p>Not for use by several threads.
 */
public final class Redactor {

    /** How many bytes a key has at least. */
    public static final int KEY_BYTES = 16;

    private final IdReplacement ids;
    private final EventRedactor events;

    Redactor(IdReplacement ids) {
        this.ids = ids;
        this.events = new EventRedactor(ids);
    }

    /**
     * Returns a redactor that numbers ids in the order in which it first meets them: {@code client-1}, {@code goal-1},
     * {@code course-1}, {@code author-1}. Another redactor may give the same id another number.
     *
     * @return a redactor that has met no id yet, and remembers all that it meets
     */
    public static Redactor numbered() {
        return new Redactor(new NumberedIds());
    }

    /**
     * Returns a redactor whose pseudonyms are the same for the same key, whatever else it redacts: {@code client-} and
     * 32 hexadecimal digits of the HMAC-SHA256 of the id.
     *
     * <p>Whoever has the key can calculate the pseudonym of any id. Nobody else can, as long as the key cannot be
     * guessed.
     *
     * @param key at least 16 bytes, chosen at random and kept apart from what is redacted
     * @return a redactor with this key
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Redactor keyed(byte[] key) {
        return new Redactor(KeyedIds.of(key));
    }

    /**
     * Returns an event without private text, with pseudonyms in the place of ids.
     *
     * @param event any event
     * @return the same kind of event, which is judged the same among others from this redactor
     */
    public CourseEvent redact(CourseEvent event) {
        return events.redact(event);
    }

    /**
     * Returns a course of a cohort without private text, with pseudonyms in the place of ids.
     *
     * @param course any course
     * @return the course with a pseudonym of its own, and its events, redacted
     */
    public CohortCourse redact(CohortCourse course) {
        return CohortCourse.of(
                ids.replace(IdKind.COURSE, course.course()), Iterables.transform(course.events(), this::redact));
    }
}

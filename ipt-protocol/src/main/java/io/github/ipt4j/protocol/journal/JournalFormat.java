package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The format of journals and cohorts: what can be read, with which scales.
 *
 * <p>Immutable; any number of threads can share one.
 */
public final class JournalFormat {

    private static final JournalFormat STANDARD =
            new JournalFormat(ImmutableSet.copyOf(Scales.all()), Optional.empty());

    private final ImmutableSet<Scale> scales;
    private final Optional<ImmutableSet<String>> protocols;
    private final EventReader reader;

    private JournalFormat(ImmutableSet<Scale> scales, Optional<ImmutableSet<String>> protocols) {
        this.scales = scales;
        this.protocols = protocols;
        this.reader = new EventReader(scales, protocols);
    }

    /**
     * The format with the scales of {@link Scales}, whatever protocols the courses name.
     *
     * @return the format
     */
    public static JournalFormat standard() {
        return STANDARD;
    }

    /**
     * The same format with further scales.
     *
     * @param further scales with ids that no other scale of the format has
     * @return a format that reads assessments of those scales too
     * @throws IllegalArgumentException if two scales have the same id
     */
    public JournalFormat withScales(Iterable<Scale> further) {
        return new JournalFormat(
                ImmutableSet.<Scale>builder().addAll(scales).addAll(further).build(), protocols);
    }

    /**
     * The same format, refusing courses that name a protocol which is not known.
     *
     * @param known the ids of the known protocols
     * @return a format in which any other id is malformed
     */
    public JournalFormat withProtocols(Iterable<String> known) {
        return new JournalFormat(scales, Optional.of(ImmutableSet.copyOf(known)));
    }

    /**
     * The same format, whatever protocols the courses name.
     *
     * @return a format in which the id of any protocol is well-formed
     */
    public JournalFormat withAnyProtocol() {
        return new JournalFormat(scales, Optional.empty());
    }

    /**
     * Reads one event, for those who keep events in a store of their own.
     *
     * @param json an event as {@link #write} writes it, or with other white space or order of properties
     * @return the event
     * @throws JournalException if it is malformed; its source is {@code event}, its line 1
     */
    public CourseEvent read(String json) {
        return read(line("event", json));
    }

    /**
     * Reads one course of a cohort, for those who split cohorts into lines in their own way.
     *
     * @param json a line of a cohort, without a line end
     * @return the course
     * @throws JournalException if it is malformed; its source is {@code course}, its line 1
     */
    public CohortCourse readCourse(String json) {
        return course(line("course", json));
    }

    private static JsonLine line(String source, String json) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new JsonLine(source, 1, bytes, bytes.length);
        } catch (CharacterCodingException e) {
            throw new JournalException(source, 1, 1, "Unicode text, without half of a surrogate pair");
        }
    }

    CohortCourse course(JsonLine line) {
        return CohortCourseReader.of(this, line);
    }

    CourseEvent read(JsonLine line) {
        return line.read(tokens -> event(tokens.value()));
    }

    CourseEvent event(Json json) {
        return reader.event(json);
    }

    /**
     * Writes one event, with everything it holds.
     *
     * @param event any event
     * @return a JSON object on one line, without a line end
     */
    public String write(CourseEvent event) {
        return write(event, Disclosure.EVERYTHING);
    }

    /**
     * Writes one event.
     *
     * @param event any event
     * @param disclosure how much of what is private is written
     * @return a JSON object on one line, without a line end
     */
    public String write(CourseEvent event, Disclosure disclosure) {
        return JsonOutput.object(disclosure, output -> new EventWriter(output).write(event));
    }

    /**
     * Reads a journal.
     *
     * @param source what to call the journal in errors, such as the name of its file
     * @param in the journal; closed with the reader
     * @return a reader at its beginning
     */
    public JournalReader reader(String source, InputStream in) {
        return new JournalReader(this, source, in);
    }

    /**
     * Writes a journal.
     *
     * @param out where to; closed with the writer
     * @param disclosure how much of what is private is written
     * @return a writer
     */
    public JournalWriter writer(OutputStream out, Disclosure disclosure) {
        return new JournalWriter(this, out, disclosure);
    }

    /**
     * Reads a cohort.
     *
     * @param source what to call the cohort in errors, such as the name of its file
     * @param in the cohort, uncompressed; closed with the reader
     * @return a reader at its beginning
     */
    public CohortReader cohortReader(String source, InputStream in) {
        return new CohortReader(this, source, in);
    }

    /**
     * Reads a cohort on several threads, in order.
     *
     * @param <T> what is made of a course
     * @param source what to call the cohort in errors, such as the name of its file
     * @param in the cohort, uncompressed; closed with the reader
     * @param threads how many threads decode and work, at least 1; they end with the reader, as the one that reads
     * @param work what to make of each course; called on those threads, and pure or safe for them
     * @return a reader at its beginning
     * @throws IllegalArgumentException if there are no threads
     */
    public <T> ParallelCohortReader<T> parallelCohortReader(
            String source, InputStream in, int threads, Function<? super CohortCourse, ? extends T> work) {
        return new ParallelCohortReader<>(source, in, threads, line -> work.apply(course(line)));
    }

    /**
     * Writes a cohort.
     *
     * @param out where to; closed with the writer
     * @param disclosure how much of what is private is written
     * @return a writer
     */
    public CohortWriter cohortWriter(OutputStream out, Disclosure disclosure) {
        return new CohortWriter(out, disclosure);
    }
}

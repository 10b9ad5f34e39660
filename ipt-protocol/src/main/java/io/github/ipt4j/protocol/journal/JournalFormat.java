package io.github.ipt4j.protocol.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The format of journals and cohorts, with the scales and protocols that can be read.
 *
 * <p>Immutable; any number of threads can share one.
 */
public final class JournalFormat {

    private static final JournalFormat STANDARD = new JournalFormat(Scales.all(), Optional.empty());

    private final ImmutableList<Scale> scales;
    private final Optional<ImmutableSet<String>> protocols;
    private final EventReader reader;

    private JournalFormat(ImmutableList<Scale> scales, Optional<ImmutableSet<String>> protocols) {
        this.scales = scales;
        this.protocols = protocols;
        this.reader = new EventReader(scales, protocols);
    }

    /**
     * Returns the format with the scales of {@link Scales}, whatever protocols the courses name.
     *
     * @return the format
     */
    public static JournalFormat standard() {
        return STANDARD;
    }

    /**
     * Returns this format with further scales.
     *
     * @param further scales with ids that no other scale of the format has, or that put one of its scales into other
     *     words: the same rater, structure, scoring and thresholds
     * @return a format that reads assessments of those scales too
     * @throws IllegalArgumentException if a scale has the id of another one and is scored otherwise
     */
    public JournalFormat withScales(Iterable<Scale> further) {
        Map<String, Scale> known = new LinkedHashMap<>();
        scales.forEach(scale -> known.put(scale.id(), scale));
        for (Scale scale : further) {
            Scale other = known.getOrDefault(scale.id(), scale);
            checkArgument(
                    scale.structuralDifferences(other).isEmpty(),
                    "The scale %s is known and scored otherwise; give it another id.",
                    scale.id());
            known.put(scale.id(), scale);
        }
        return new JournalFormat(ImmutableList.copyOf(known.values()), protocols);
    }

    /**
     * The scales whose assessments can be read.
     *
     * @return the shipped ones first, each id once
     */
    public ImmutableList<Scale> scales() {
        return scales;
    }

    /**
     * Returns this format, restricted to courses that name a known protocol.
     *
     * @param known the ids of the known protocols
     * @return a format in which any other id is malformed
     */
    public JournalFormat withProtocols(Iterable<String> known) {
        return new JournalFormat(scales, Optional.of(ImmutableSet.copyOf(known)));
    }

    /**
     * Returns this format without restriction on the protocols that courses name.
     *
     * @return a format in which the id of any protocol is well-formed
     */
    public JournalFormat withAnyProtocol() {
        return new JournalFormat(scales, Optional.empty());
    }

    /**
     * Reads one event, for programs that keep events in a store of their own.
     *
     * @param json an event as {@link #write} writes it, or with other white space or order of properties
     * @return the event
     * @throws JournalException if it is malformed; its source is {@code event}, its line 1
     */
    public CourseEvent read(String json) {
        return read(line("event", json));
    }

    /**
     * Reads one course of a cohort, for programs that split cohorts into lines themselves.
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
            throw new JournalException(source, 1, 1, Expectation.of("unicode"));
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
     * Returns one event as JSON, with everything it holds.
     *
     * @param event any event
     * @return a JSON object on one line, without a line end
     */
    public String write(CourseEvent event) {
        return write(event, Disclosure.EVERYTHING);
    }

    /**
     * Returns one event as JSON.
     *
     * @param event any event
     * @param disclosure how much private text is written
     * @return a JSON object on one line, without a line end
     */
    public String write(CourseEvent event, Disclosure disclosure) {
        return JsonOutput.object(disclosure, output -> new EventWriter(output).write(event));
    }

    /**
     * Returns a reader of a journal.
     *
     * @param source the name of the journal in errors, such as its file name
     * @param in the journal; closed with the reader
     * @return a reader at its beginning
     */
    public JournalReader reader(String source, InputStream in) {
        return new JournalReader(this, source, in);
    }

    /**
     * Returns a writer of a journal.
     *
     * @param out the stream to write to; closed with the writer
     * @param disclosure how much private text is written
     * @return a writer
     */
    public JournalWriter writer(OutputStream out, Disclosure disclosure) {
        return new JournalWriter(this, out, disclosure);
    }

    /**
     * Returns a reader of a cohort.
     *
     * @param source the name of the cohort in errors, such as its file name
     * @param in the cohort, uncompressed; closed with the reader
     * @return a reader at its beginning
     */
    public CohortReader cohortReader(String source, InputStream in) {
        return new CohortReader(this, source, in);
    }

    /**
     * Returns a reader that processes a cohort on several threads, with results in order.
     *
     * @param <T> the result of processing a course
     * @param source the name of the cohort in errors, such as its file name
     * @param in the cohort, uncompressed; closed with the reader
     * @param threads the number of threads that decode and process courses, at least 1; they end with the reader, as
     *     does the thread that reads
     * @param work processes a course; called on those threads, so it must be pure or thread-safe
     * @return a reader at its beginning
     * @throws IllegalArgumentException if there are no threads
     */
    public <T> ParallelCohortReader<T> parallelCohortReader(
            String source, InputStream in, int threads, Function<? super CohortCourse, ? extends T> work) {
        return new ParallelCohortReader<>(source, in, threads, line -> work.apply(course(line)));
    }

    /**
     * Returns a reader of ratings that observers gave of sessions.
     *
     * @param source the name of the file in errors
     * @param in the ratings; closed with the reader
     * @return a reader at its beginning, which knows those scales of the format that an observer rates
     */
    public RatingReader ratingReader(String source, InputStream in) {
        return new RatingReader(this, source, in);
    }

    /**
     * Returns a rating as JSON, with everything it holds.
     *
     * @param rating any rating
     * @return a JSON object on one line, without a line end
     */
    public String write(ObserverRating rating) {
        return JsonOutput.object(Disclosure.EVERYTHING, output -> RatingWriter.write(output, rating));
    }

    /**
     * Returns a writer of a cohort.
     *
     * @param out the stream to write to; closed with the writer
     * @param disclosure how much private text is written
     * @return a writer
     */
    public CohortWriter cohortWriter(OutputStream out, Disclosure disclosure) {
        return new CohortWriter(out, disclosure);
    }
}

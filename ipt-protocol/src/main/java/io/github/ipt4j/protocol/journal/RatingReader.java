package io.github.ipt4j.protocol.journal;

import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads the ratings that observers gave of sessions, one JSON object a line; never holds more than one line. Not for
 * use by several threads.
 *
 * <pre>{@code
 * JournalFormat format = JournalFormat.standard().withScales(List.of(adherence));
 * try (RatingReader ratings = format.ratingReader("ratings.jsonl", in)) {
 *     ratings.forEach(rating -> show(rating.session(), rating.assessment()));
 * }
 * }</pre>
 */
public final class RatingReader implements Iterable<ObserverRating>, Closeable {

    private final LineReader lines;
    private final AssessmentReader assessments;
    private final LineIterator<ObserverRating> ratings;

    RatingReader(JournalFormat format, String source, InputStream in) {
        this.lines = new LineReader(source, in, JournalReader.LINE);
        this.assessments = new AssessmentReader(Vocabulary.of(
                Iterables.filter(format.scales(), scale -> scale.rater() == Rater.OBSERVER),
                Scale::id,
                "observer-scale"));
        this.ratings = new LineIterator<>(source, lines, Expectation.of("one-rating"), this::read);
    }

    /**
     * Returns the ratings that are still to be read, always as the same iterator. A line is read when it is asked for.
     *
     * <p>Its {@code next} throws a {@link JournalException} where a line is malformed or rates on a scale that is no
     * observer's, the file is empty, or it cannot be read further. The lines after a malformed one can still be read.
     *
     * @return the ratings, in order
     */
    @Override
    public Iterator<ObserverRating> iterator() {
        return ratings;
    }

    private ObserverRating read(JsonLine line) {
        return line.read(tokens -> ObjectReader.read(tokens.value(), this::rating));
    }

    private ObserverRating rating(ObjectReader fields) {
        return ObserverRating.builder()
                .course(fields.optional("course", Scalars::id))
                .session(fields.number("session", Limits.SESSION_NUMBERS))
                .assessment(assessments.assessment(fields))
                .ratedBy(fields.id("ratedBy"))
                .recordingSeen(fields.flag("recordingSeen"))
                .date(fields.optional("date", DateReader::date))
                .build();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

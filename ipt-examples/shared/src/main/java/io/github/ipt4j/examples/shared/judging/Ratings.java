package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.RatingReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The ratings that observers gave, by course; those of courses that nobody asked for are counted. Threads can share them. */
public final class Ratings {

    private final ImmutableListMultimap<Optional<String>, ObserverRating> ratings;
    private final Set<Optional<String>> pending;

    private Ratings(Iterable<ObserverRating> ratings) {
        this.ratings = Multimaps.index(ratings, ObserverRating::course);
        this.pending = Sets.newConcurrentHashSet(this.ratings.keySet());
    }

    /**
     * Reads files of ratings, all or none: a table from which some are missing would look whole.
     *
     * @param format the format, with the observers' scales
     * @param files the names of the files
     * @return the ratings of all files
     * @throws CommandFailedException if a file is malformed or cannot be read
     */
    public static Ratings read(JournalFormat format, Iterable<String> files) {
        ImmutableList.Builder<ObserverRating> ratings = ImmutableList.builder();
        for (String file : files) {
            try (RatingReader reader = format.ratingReader(file, Input.file(file))) {
                ratings.addAll(reader);
            } catch (JournalException e) {
                throw new CommandFailedException(e.message(), e);
            } catch (IOException e) {
                throw new CommandFailedException(Failures.message(file, e), e);
            }
        }
        return new Ratings(ratings.build());
    }

    /**
     * Whether each rating names its course, as it must where several courses are read.
     *
     * @return false if some rating names none
     */
    public boolean nameTheirCourses() {
        return !ratings.containsKey(Optional.<String>empty());
    }

    /**
     * The ratings of a course: those that name it, and those that name none.
     *
     * @param name what its cohort calls it; without one, a course is known by the id of its client
     * @param course the course
     * @return the ratings, by session
     */
    public ImmutableList<RatedSession> of(Optional<String> name, Course course) {
        Optional<String> id = name.or(
                () -> course.history().opening().map(opening -> opening.client().id()));
        ImmutableSet<Optional<String>> keys = ImmutableSet.of(Optional.empty(), id);
        pending.removeAll(keys);
        return RatedSession.of(course, keys.stream().flatMap(key -> ratings.get(key).stream()));
    }

    /**
     * What has to be said of ratings that were not shown with any course.
     *
     * @return a line that says how many there are; empty if there is none
     */
    public Optional<Message> notice() {
        int left = pending.stream().mapToInt(key -> ratings.get(key).size()).sum();
        return left == 0 ? Optional.empty() : Optional.of(SharedWords.FILE.message("ratings.left", "count", left));
    }
}

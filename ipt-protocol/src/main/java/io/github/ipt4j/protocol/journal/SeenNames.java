package io.github.ipt4j.protocol.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names in an object that were read so far, to detect repeated ones. */
final class SeenNames {

    /** Up to this many names are compared one by one when a hash bit collides; beyond it a set is used. */
    private static final int FEW = 16;

    private final JsonTape tape;
    private final int opening;
    private int count;
    private long hashes;
    private @Nullable Set<String> many;

    /** The names of the object that opens at a place of a tape. */
    SeenNames(JsonTape tape, int opening) {
        this.tape = tape;
        this.opening = opening;
    }

    int count() {
        return count;
    }

    /** Adds the name that the tape is given next; returns false if the object already has it. */
    boolean add(String name) {
        count++;
        return count <= FEW ? addToFew(name) : addToMany(name);
    }

    private boolean addToFew(String name) {
        long hash = 1L << name.hashCode();
        boolean perhaps = (hashes & hash) != 0;
        hashes |= hash;
        return !perhaps || tape.property(opening, name) == JsonTape.NOWHERE;
    }

    private boolean addToMany(String name) {
        if (many == null) {
            many = tape.names(opening);
        }
        return many.add(name);
    }
}

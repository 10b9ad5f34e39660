package io.github.ipt4j.protocol.course;

import java.util.List;

/** Numbers sessions among entries in force: each follows the session before it, with its gap unless that is filled. */
final class SessionNumbers {

    private final List<EntryInForce> entries;
    private final int[] numbers;

    /** The places of the sessions, and how many numbers each takes: its own, and those that it leaves out before it. */
    private final int[] places;

    private final int[] taken;
    private int sessions;
    private int latest;

    private SessionNumbers(List<EntryInForce> entries) {
        this.entries = entries;
        this.numbers = new int[entries.size()];
        this.places = new int[entries.size()];
        this.taken = new int[entries.size()];
    }

    /** For each entry, the number of the latest session up to it: its own if it is a session, 0 before the first. */
    static int[] of(List<EntryInForce> entries) {
        SessionNumbers result = new SessionNumbers(entries);
        for (int place = 0; place < entries.size(); place++) {
            result.read(place);
        }
        return result.numbers;
    }

    private void read(int place) {
        EntryInForce entry = entries.get(place);
        if (entry.isSession()) {
            taken[sessions] = 1 + Math.max(0, entry.gap() - filled(entry));
            latest += taken[sessions];
            places[sessions] = place;
            sessions++;
        }
        numbers[place] = latest;
    }

    /** How many numbers the late sessions directly before a session take that were entered after it. */
    private int filled(EntryInForce entry) {
        int filled = 0;
        for (int i = sessions - 1; i >= 0 && filled < entry.gap(); i--) {
            EntryInForce before = entries.get(places[i]);
            if (!before.isLate() || before.since() < entry.since()) {
                return filled;
            }
            filled += taken[i];
        }
        return filled;
    }
}

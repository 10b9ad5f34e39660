package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A part of a way that is one step: a move, or consecutive sessions.
 *
 * @param move the move
 * @param times how often it is made; once, unless it is a session
 */
record WayStretch(WayMove move, int times) {

    static ImmutableList<WayStretch> of(List<WayMove> moves) {
        ImmutableList.Builder<WayStretch> stretches = ImmutableList.builder();
        for (int from = 0, to; from < moves.size(); from = to) {
            to = from + 1;
            while (to < moves.size() && moves.get(to) == moves.get(from)) {
                to++;
            }
            stretches.add(new WayStretch(moves.get(from), to - from));
        }
        return stretches.build();
    }
}

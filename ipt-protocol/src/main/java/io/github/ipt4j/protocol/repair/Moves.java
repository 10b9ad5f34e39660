package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.EventType;
import java.util.ArrayList;
import java.util.List;

/** Pairs each change of phase that is removed in one place and added in another: it is moved. */
final class Moves {

    private Moves() {}

    static ImmutableList<Edit> paired(List<EditValue> edits) {
        List<EditValue> paired = new ArrayList<>();
        for (EditValue edit : edits) {
            int half = otherHalf(paired, edit);
            if (half < 0) {
                paired.add(edit);
            } else {
                paired.set(half, moved(paired.get(half), edit));
            }
        }
        return ImmutableList.copyOf(paired);
    }

    private static int otherHalf(List<EditValue> earlier, EditValue edit) {
        for (int i = 0; i < earlier.size(); i++) {
            if (isHalf(edit) && isHalf(earlier.get(i)) && meet(earlier.get(i), edit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHalf(EditValue edit) {
        return edit.type() == EventType.PHASE_ENTERED || edit.type() == EventType.COURSE_CONCLUDED;
    }

    private static boolean meet(EditValue one, EditValue other) {
        boolean opposite = (one.kind() == EditKind.EVENT_ADDED && other.kind() == EditKind.EVENT_REMOVED)
                || (one.kind() == EditKind.EVENT_REMOVED && other.kind() == EditKind.EVENT_ADDED);
        return opposite && one.type() == other.type() && one.phase().equals(other.phase());
    }

    private static EditValue moved(EditValue one, EditValue other) {
        return one.kind() == EditKind.EVENT_REMOVED ? EditValue.moved(one, other) : EditValue.moved(other, one);
    }
}

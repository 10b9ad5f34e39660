package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.core.wording.Message;

/** Says an edit in the language of the reader. */
final class EditWords {

    private EditWords() {}

    static Message of(Edit edit) {
        Message message = Message.of("protocol/repairs", key(edit)).with("type", edit.type());
        Message placed =
                edit.event().isPresent() ? message.with("event", edit.event().getAsInt()) : message;
        Message moved = edit.movedBefore().isPresent()
                ? placed.with("before", edit.movedBefore().getAsInt())
                : placed;
        Message phased =
                edit.phase().isPresent() ? moved.with("phase", edit.phase().get()) : moved;
        return edit.task().isPresent()
                ? phased.with("task", edit.task().get())
                : edit.area().isPresent() ? phased.with("area", edit.area().get()) : phased;
    }

    private static String key(Edit edit) {
        return switch (edit.kind()) {
            case PHASE_CHANGE_MOVED -> moved(edit);
            case ACTIVITY_RECORDED -> recorded(edit);
            case EVENT_ADDED, EVENT_REMOVED ->
                edit.kind().word() + (edit.phase().isPresent() ? ".phase" : "");
            case CONCERN_RECORDED,
                    DATE_CHANGED,
                    NUMBER_CHANGED,
                    FOCUS_CHANGED,
                    PLAN_CHANGED,
                    DEVIATION_WITHDRAWN,
                    SESSION_ADDED,
                    SESSION_REMOVED -> edit.kind().word();
        };
    }

    private static String moved(Edit edit) {
        String what = edit.phase().isPresent() ? ".phase" : ".conclusion";
        return edit.kind().word() + what + (edit.movedBefore().isPresent() ? "" : ".end");
    }

    private static String recorded(Edit edit) {
        String what = edit.task().isPresent() ? ".task" : ".area";
        return edit.kind().word() + what + (edit.isInAddedSession() ? ".added" : "");
    }
}

package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.repair.Edit;
import io.github.ipt4j.protocol.repair.Repair;
import java.util.stream.Collectors;

/** What a repair does, without where: so that repairs of many courses can be counted. */
final class RepairPattern {

    private RepairPattern() {}

    /** The edits by kind and what they concern, each with how often it occurs if that is more than once. */
    static String of(Repair repair) {
        Multiset<String> edits =
                repair.edits().stream().map(RepairPattern::of).collect(Collectors.toCollection(TreeMultiset::create));
        return edits.entrySet().stream()
                .map(entry -> entry.getElement() + (entry.getCount() > 1 ? " x" + entry.getCount() : ""))
                .collect(Collectors.joining("; "));
    }

    /** One edit: its kind, and the phase, task, area or kind of event that it concerns. */
    static String of(Edit edit) {
        String what = edit.phase()
                .<VocabularyTerm>map(phase -> phase)
                .or(edit::task)
                .or(edit::area)
                .orElse(edit.type())
                .word();
        return edit.kind().word() + " " + what;
    }
}

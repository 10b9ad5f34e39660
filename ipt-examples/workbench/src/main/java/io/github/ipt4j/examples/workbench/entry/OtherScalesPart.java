package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import java.util.List;

/** The other scales that the library ships, each once it is asked for. */
final class OtherScalesPart implements FormPart {

    private final ImmutableMap<String, Scale> scales;

    /** All scales but those that the form shows anyway. */
    OtherScalesPart(Scale... shownAnyway) {
        List<Scale> shown = List.of(shownAnyway);
        this.scales = Scales.all().stream()
                .filter(scale -> !shown.contains(scale))
                .collect(ImmutableMap.toImmutableMap(Scale::id, scale -> scale));
    }

    private AskedParts asked(FilledEntry filled) {
        return new AskedParts(
                "scale",
                "another-scale",
                scales.values().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Scale::id, scale -> filled.words().of(scale))));
    }

    private ImmutableList<AssessmentPart> shown(FilledEntry filled) {
        return asked(filled).shown(filled).stream()
                .map(scales::get)
                .map(AssessmentPart::new)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        AskedParts asked = asked(filled);
        return EntrySection.of(filled.words().say("section.scales"), asked.fields(filled))
                .withParts(shown(filled).stream()
                        .map(part -> part.section(filled))
                        .collect(ImmutableList.toImmutableList()))
                .offering(asked.more(filled));
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        asked(filled).check(filled);
        return shown(filled).stream()
                .flatMap(part -> part.activities(filled).stream())
                .collect(ImmutableList.toImmutableList());
    }
}

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.measure.Scale;

/** The scales that few sessions measure, each once it is asked for. */
final class OtherScalesPart implements FormPart {

    private final ImmutableMap<String, Scale> scales;

    OtherScalesPart(ImmutableList<Scale> scales) {
        this.scales = Maps.uniqueIndex(scales, Scale::id);
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

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;

/** A problem area: whether its exploration found a difficulty, and which. */
final class AreaPart implements FormPart {

    private static final String IDENTIFIED = "identified";

    private static final String EXPLORED = "explored";

    private final ProblemArea area;

    AreaPart(ProblemArea area) {
        this.area = area;
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.area", "area", area),
                ImmutableList.<EntryField>builder()
                        .add(filled.oneOf(
                                name(), filled.words().say("field.area", "area", area), "area.", IDENTIFIED, EXPLORED))
                        .addAll(details(filled).fields())
                        .build());
    }

    private String name() {
        return "area." + area.word();
    }

    private DetailFields details(FilledEntry filled) {
        return new DetailFields(area, name(), filled);
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        Optional<AreaDetail> detail = details(filled).detail();
        Optional<String> found = filled.choice(name(), IDENTIFIED, EXPLORED);
        filled.requireChoice(name(), found.isPresent(), detail);
        return found.stream()
                .map(chosen -> ExploreArea.builder()
                        .area(area)
                        .identified(chosen.equals(IDENTIFIED))
                        .detail(detail)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}

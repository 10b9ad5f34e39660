package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How a session worked: mood and events, feelings, strategies, techniques, and the client's competence. */
final class TherapyPart implements FormPart {

    private static final String ABSENT = "absent";

    private static final String ACCEPTED = "accepted";

    private static final String UNACCEPTED = "unaccepted";

    private static final String BOTH = "both";

    private static final String KNOWS = "knows";

    private static final String BELIEVES = "believes";

    private static final String NEITHER = "neither";

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.therapy"),
                Stream.of(
                                Stream.of(
                                        filled.number("mood"),
                                        filled.one("mood-area", ProblemArea.values()),
                                        filled.text("mood-summary"),
                                        filled.several("strategies", Strategy.values()),
                                        filled.several("techniques", Technique.values())),
                                Stream.of(Feeling.values()).map(feeling -> feeling(feeling, filled)),
                                Stream.of(competence(filled)))
                        .flatMap(fields -> fields)
                        .toArray(EntryField[]::new));
    }

    private static EntryField feeling(Feeling feeling, FilledEntry filled) {
        return filled.oneOf(
                name(feeling),
                filled.words().say("field.feeling", "feeling", feeling),
                "feeling.",
                ABSENT,
                ACCEPTED,
                UNACCEPTED);
    }

    private static String name(Feeling feeling) {
        return "feeling." + feeling.word();
    }

    private static EntryField competence(FilledEntry filled) {
        return filled.oneOf(
                "competence", filled.words().say("field.competence"), "competence.", BOTH, KNOWS, BELIEVES, NEITHER);
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        mood(filled).ifPresent(activities::add);
        filled.terms("strategies", Strategy.values()).forEach(strategy -> activities.add(UseStrategy.of(strategy)));
        filled.terms("techniques", Technique.values()).forEach(technique -> activities.add(UseTechnique.of(technique)));
        for (Feeling feeling : Feeling.values()) {
            filled.choice(name(feeling), ABSENT, ACCEPTED, UNACCEPTED)
                    .ifPresent(found -> activities.add(explored(feeling, found)));
        }
        filled.choice("competence", BOTH, KNOWS, BELIEVES, NEITHER)
                .ifPresent(found -> activities.add(competence(found)));
        return activities.build();
    }

    private static Optional<Activity> mood(FilledEntry filled) {
        OptionalInt mood = filled.amount("mood", LinkMood.MOOD);
        Optional<ProblemArea> area = filled.term("mood-area", ProblemArea.values());
        Optional<PrivateText> summary = filled.privateText("mood-summary");
        return mood.isEmpty() && area.isEmpty() && summary.isEmpty()
                ? Optional.empty()
                : Optional.of(LinkMood.builder()
                        .mood(mood)
                        .area(area)
                        .summary(summary)
                        .build());
    }

    private static Activity explored(Feeling feeling, String found) {
        return found.equals(ABSENT)
                ? ExploreFeeling.absent(feeling)
                : ExploreFeeling.present(feeling, found.equals(ACCEPTED));
    }

    private static Activity competence(String found) {
        boolean both = found.equals(BOTH);
        return AffirmCompetence.of(both || found.equals(KNOWS), both || found.equals(BELIEVES));
    }
}

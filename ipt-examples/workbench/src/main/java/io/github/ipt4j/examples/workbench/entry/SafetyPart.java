package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import java.util.Optional;

/** Concerns about suicide or harm: what was asked, flagged and reviewed. */
final class SafetyPart implements FormPart {

    private static final String OTHER = "other";

    private static final String FOUND = "found";

    private static final String NOT_FOUND = "not-found";

    private static final String ASKED = "asked";

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.safety"),
                filled.several("risk", kinds(filled)),
                filled.text("risk-summary"),
                filled.several("review", RiskReviewOutcome.values()),
                filled.text("review-summary"),
                filled.oneOf("violence", filled.words().say("field.violence"), "violence.", FOUND, NOT_FOUND, ASKED),
                filled.text("violence-summary"));
    }

    private static ImmutableList<EntryOption> kinds(FilledEntry filled) {
        return ImmutableList.<EntryOption>builder()
                .addAll(filled.options(RiskKind.values()))
                .add(new EntryOption(OTHER, filled.words().say("risk.other")))
                .build();
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        violence(filled).ifPresent(activities::add);
        return activities.addAll(flags(filled)).addAll(reviews(filled)).build();
    }

    /** Whoever says something of it asked, and no answer is made of that. */
    private static Optional<Activity> violence(FilledEntry filled) {
        Optional<PrivateText> summary = filled.privateText("violence-summary");
        Optional<String> answer = filled.choice("violence", FOUND, NOT_FOUND, ASKED);
        return answer.isEmpty() && summary.isEmpty()
                ? Optional.empty()
                : Optional.of(AskAboutViolence.builder()
                        .found(answer.filter(known -> !known.equals(ASKED)).map(FOUND::equals))
                        .summary(summary)
                        .build());
    }

    /** Who says something of a concern, and not of which kind, flags one too. */
    private static ImmutableList<Activity> flags(FilledEntry filled) {
        Optional<PrivateText> summary = filled.privateText("risk-summary");
        ImmutableList<RiskKind> kinds = filled.terms("risk", RiskKind.values());
        ImmutableList.Builder<Activity> flags = ImmutableList.builder();
        kinds.forEach(
                kind -> flags.add(FlagRisk.builder().kind(kind).summary(summary).build()));
        if (filled.isChosen("risk", OTHER) || (kinds.isEmpty() && summary.isPresent())) {
            flags.add(FlagRisk.builder().summary(summary).build());
        }
        return flags.build();
    }

    private static ImmutableList<Activity> reviews(FilledEntry filled) {
        Optional<PrivateText> summary = filled.privateText("review-summary");
        ImmutableList<RiskReviewOutcome> outcomes = filled.terms("review", RiskReviewOutcome.values());
        filled.requireChoice("review", !outcomes.isEmpty(), summary);
        return outcomes.stream()
                .map(outcome ->
                        ReviewRisk.builder().outcome(outcome).summary(summary).build())
                .collect(ImmutableList.toImmutableList());
    }
}

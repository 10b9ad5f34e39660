package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes by which scales are known. */
final class ScaleCodes {

    static final String LOINC = "http://loinc.org";

    /** PHQ-9: Modified for Teens, its total and its panel. Synthea gives the total of adults this code. */
    private static final ImmutableSet<String> TEEN = ImmutableSet.of("89204-2", "89206-7");

    /** Questionnaires that others publish, by their addresses, with the beginning of the linkId of their items. */
    private static final ImmutableMap<String, String> PUBLISHED = ImmutableMap.of(
            "https://www.medizininformatik-initiative.de/fhir/ext/modul-pro/Questionnaire/mii-qst-pro-phq-9", "PHQ-9.");

    private static final String LOINC_QUESTIONNAIRE = "http://loinc.org/q/";

    private final Map<String, MeasureRole> roles = new HashMap<>();

    ScaleCodes(Iterable<Scale> scales) {
        for (Scale scale : scales) {
            scale.panelCode().ifPresent(code -> add(code, scale, MeasureRole.Part.PANEL, 0));
            scale.totalCode().ifPresent(code -> add(code, scale, MeasureRole.Part.TOTAL, 0));
            for (int number = 1; number <= scale.items().size(); number++) {
                int item = number;
                scale.items().get(item - 1).code().ifPresent(code -> add(code, scale, MeasureRole.Part.ITEM, item));
            }
            scale.difficulty()
                    .filter(question -> scale.recordsDifficulty())
                    .flatMap(question -> question.code())
                    .ifPresent(code -> add(code, scale, MeasureRole.Part.DIFFICULTY, 0));
        }
    }

    private void add(String code, Scale scale, MeasureRole.Part part, int item) {
        roles.put(code, new MeasureRole(scale, part, item));
    }

    /** What a concept stands for: each part once that one of its codes stands for. */
    ImmutableSet<MeasureRole> roles(FhirObject concept) {
        return loinc(concept).stream()
                .map(roles::get)
                .filter(role -> role != null)
                .collect(ImmutableSet.toImmutableSet());
    }

    Optional<MeasureRole> role(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    static boolean isTeen(FhirObject concept) {
        return loinc(concept).stream().anyMatch(TEEN::contains);
    }

    private static ImmutableList<String> loinc(FhirObject concept) {
        return codes(concept.objects("coding"));
    }

    /** The codes of LOINC among codings. */
    static ImmutableList<String> codes(List<FhirObject> codings) {
        return codings.stream()
                .filter(coding -> coding.text("system").filter(LOINC::equals).isPresent())
                .map(coding -> coding.text("code"))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** The scale of a published questionnaire. */
    Optional<MeasureRole> published(String questionnaire) {
        String address = withoutVersion(questionnaire);
        if (address.startsWith(LOINC_QUESTIONNAIRE)) {
            return role(address.substring(LOINC_QUESTIONNAIRE.length())).filter(MeasureRole::isWhole);
        }
        return PUBLISHED.containsKey(address) ? role("44249-1") : Optional.empty();
    }

    /** The item of a published questionnaire that has a linkId. */
    Optional<MeasureRole> publishedItem(String questionnaire, String linkId) {
        Optional<Scale> scale = published(questionnaire).map(MeasureRole::scale);
        String prefix = PUBLISHED.getOrDefault(withoutVersion(questionnaire), "");
        return prefix.isEmpty() || scale.isEmpty()
                ? Optional.empty()
                : roles.values().stream()
                        .filter(role -> role.scale().equals(scale.get()) && role.part() == MeasureRole.Part.ITEM)
                        .filter(role -> linkId.equals(prefix + role.item()))
                        .findFirst();
    }

    static boolean isTeenQuestionnaire(String questionnaire) {
        String address = withoutVersion(questionnaire);
        return address.startsWith(LOINC_QUESTIONNAIRE)
                && TEEN.contains(address.substring(LOINC_QUESTIONNAIRE.length()));
    }

    static String withoutVersion(String canonical) {
        int version = canonical.indexOf('|');
        return version < 0 ? canonical : canonical.substring(0, version);
    }
}

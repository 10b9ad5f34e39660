package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads QuestionnaireResponses. Items are known by their linkId, or by the codes that their Questionnaire gives them. */
final class QuestionnaireReader {

    private static final ImmutableSet<String> FINAL = ImmutableSet.of("completed", "amended");

    private final FhirBundle bundle;
    private final ScaleCodes codes;
    private final ImmutableListMultimap<String, BundleResource> questionnaires;

    QuestionnaireReader(FhirBundle bundle, ScaleCodes codes) {
        this.bundle = bundle;
        this.codes = codes;
        this.questionnaires = bundle.resources().stream()
                .filter(resource -> resource.type().equals("Questionnaire"))
                .filter(resource -> resource.json().text("url").isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        resource -> resource.json().text("url").orElseThrow(), resource -> resource));
    }

    /** The measures that a response holds, one for each scale of which it has items or a total. */
    ImmutableList<MeasureDraft> read(BundleResource response, List<ForeignFinding> findings) {
        String canonical = response.json().text("questionnaire").orElse("");
        if (ScaleCodes.isTeenQuestionnaire(canonical)) {
            findings.add(ForeignFinding.of(
                    ForeignFindingKind.TEEN_CODE, response.place().member("questionnaire")));
            return ImmutableList.of();
        }
        Reading reading = new Reading(response, canonical, questionnaire(response, canonical));
        reading.items(response.json().items("item"), response.place().member("item"));
        return reading.drafts(findings);
    }

    /** The Questionnaire, if the Bundle has exactly one of its address, or if it is contained or referred to. */
    private Optional<BundleResource> questionnaire(BundleResource response, String canonical) {
        String address = ScaleCodes.withoutVersion(canonical);
        List<BundleResource> found = questionnaires.get(address);
        return found.isEmpty()
                ? bundle.resolve(address, response).resource()
                : Optional.of(found.get(0)).filter(first -> found.size() == 1);
    }

    /** One response as it is read. */
    private final class Reading {

        private final BundleResource response;
        private final String canonical;
        private final Map<Scale, MeasureDraft> drafts = new LinkedHashMap<>();
        private final Map<String, ImmutableSet<MeasureRole>> byLink = new HashMap<>();
        private final ImmutableSet<MeasureRole> wholes;
        private boolean teen;

        Reading(BundleResource response, String canonical, Optional<BundleResource> questionnaire) {
            this.response = response;
            this.canonical = canonical;
            ImmutableSet.Builder<MeasureRole> whole = ImmutableSet.builder();
            codes.published(canonical).ifPresent(whole::add);
            questionnaire.ifPresent(definition -> {
                FhirObject concept = concept(definition.json());
                teen = ScaleCodes.isTeen(concept);
                whole.addAll(codes.roles(concept));
                links(definition.json().objects("item"));
            });
            this.wholes = whole.build();
        }

        private FhirObject concept(FhirObject coded) {
            return FhirObject.builder().put("coding", coded.items("code")).build();
        }

        private void links(List<FhirObject> definitions) {
            for (FhirObject definition : definitions) {
                definition.text("linkId").ifPresent(link -> byLink.put(link, codes.roles(concept(definition))));
                links(definition.objects("item"));
            }
        }

        void items(List<FhirValue> items, BundlePlace place) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof FhirObject item) {
                    item(item, place.item(i));
                }
            }
        }

        private void item(FhirObject item, BundlePlace place) {
            ImmutableList<FhirValue> answers = item.items("answer");
            for (MeasureRole role : roles(item.text("linkId").orElse(""))) {
                MeasureDraft draft = drafts.computeIfAbsent(role.scale(), scale -> new MeasureDraft(scale, response));
                if (answers.isEmpty()) {
                    draft.add(role, ReadValue.unanswered(place));
                }
                answers(draft, role, answers, place.member("answer"));
            }
            items(item.items("item"), place.member("item"));
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i) instanceof FhirObject answer) {
                    items(answer.items("item"), place.member("answer").item(i).member("item"));
                }
            }
        }

        private void answers(MeasureDraft draft, MeasureRole role, List<FhirValue> answers, BundlePlace place) {
            for (int i = 0; i < answers.size(); i++) {
                draft.add(
                        role,
                        answers.get(i) instanceof FhirObject answer
                                ? ValueReader.read(role, answer, place.item(i))
                                : ReadValue.problem(place.item(i), ForeignFindingKind.ANSWER_UNKNOWN));
            }
        }

        /** What an item stands for: by its Questionnaire, by a published one, or by a linkId that is a code of LOINC. */
        private ImmutableSet<MeasureRole> roles(String link) {
            ImmutableSet<MeasureRole> defined = byLink.getOrDefault(link, ImmutableSet.of());
            return defined.isEmpty()
                    ? codes.publishedItem(canonical, link)
                            .or(() -> codes.role(link.substring(link.lastIndexOf('/') + 1)))
                            .map(ImmutableSet::of)
                            .orElse(ImmutableSet.of())
                    : defined;
        }

        ImmutableList<MeasureDraft> drafts(List<ForeignFinding> findings) {
            if (teen) {
                findings.add(ForeignFinding.of(
                        ForeignFindingKind.TEEN_CODE, response.place().member("questionnaire")));
                return ImmutableList.of();
            }
            for (MeasureRole whole : wholes) {
                drafts.computeIfAbsent(whole.scale(), scale -> new MeasureDraft(scale, response));
            }
            drafts.values().forEach(this::check);
            return ImmutableList.copyOf(drafts.values());
        }

        private void check(MeasureDraft draft) {
            ForeignStatus.finding(response, FINAL).ifPresent(draft::add);
            if (response.json()
                    .text("status")
                    .filter("entered-in-error"::equals)
                    .isPresent()) {
                draft.retract();
            }
            boolean whole = wholes.stream().anyMatch(role -> role.scale().equals(draft.scale()));
            boolean someItems = draft.itemsSeen() > 0
                    && draft.itemsSeen() < draft.scale().items().size();
            if (!whole && someItems) {
                draft.add(ForeignFinding.of(ForeignFindingKind.ITEMS_SOME, response.place(), "scale", draft.scale()));
            }
        }
    }
}

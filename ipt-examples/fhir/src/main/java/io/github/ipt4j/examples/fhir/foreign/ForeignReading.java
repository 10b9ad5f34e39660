package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads one Bundle. Used once, by one thread. */
final class ForeignReading {

    /** What is read to understand measures, so that it is not counted as left out. */
    private static final ImmutableSet<String> UNDERSTOOD = ImmutableSet.of("Questionnaire", "Patient");

    private final FhirBundle bundle;
    private final Subjects subjects;
    private final ObservationReader observations;
    private final QuestionnaireReader questionnaires;
    private final List<ForeignMeasure> measures = new ArrayList<>();
    private final List<ForeignFinding> findings = new ArrayList<>();
    private final Map<List<Object>, Integer> occasions = new HashMap<>();
    private final Map<String, Integer> otherMeasures = new TreeMap<>();
    private final Map<String, Integer> notRead = new TreeMap<>();

    ForeignReading(FhirBundle bundle, ScaleCodes codes) {
        this.bundle = bundle;
        this.subjects = new Subjects(bundle);
        this.observations = new ObservationReader(bundle, codes, subjects);
        this.questionnaires = new QuestionnaireReader(bundle, codes);
    }

    ForeignMeasures read() {
        bundle.resources().forEach(this::read);
        if (subjects.count() > 1) {
            findings.add(ForeignFinding.of(
                    ForeignFindingKind.SUBJECTS_SEVERAL, BundlePlace.ROOT, "count", subjects.count()));
        }
        counts();
        return new ForeignMeasures(
                ImmutableList.copyOf(measures),
                findings.stream()
                        .sorted(Comparator.comparing(ForeignFinding::kind))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void read(BundleResource resource) {
        switch (resource.type()) {
            case "Observation" -> observation(resource);
            case "QuestionnaireResponse" -> {
                int before = findings.size();
                ImmutableList<MeasureDraft> drafts = questionnaires.read(resource, findings);
                drafts.forEach(this::finish);
                count(otherMeasures, resource, drafts.isEmpty() && findings.size() == before);
            }
            default -> count(notRead, resource, !UNDERSTOOD.contains(resource.type()));
        }
    }

    private void observation(BundleResource resource) {
        observations.read(resource, findings).ifPresent(this::finish);
        count(otherMeasures, resource, !observations.isKnown(resource));
    }

    private static void count(Map<String, Integer> counts, BundleResource resource, boolean counted) {
        if (counted) {
            counts.merge(resource.type(), 1, Integer::sum);
        }
    }

    private void finish(MeasureDraft draft) {
        Optional<Assessment> assessment = draft.finish(findings);
        OptionalInt subject = subjects.of(draft.source());
        assessment.ifPresent(taken -> add(measure(taken, draft, subject)));
    }

    private static ForeignMeasure measure(Assessment assessment, MeasureDraft draft, OptionalInt subject) {
        ForeignDate date = date(draft.source());
        return new ForeignMeasure(assessment, date.day(), date.written(), subject, draft.source());
    }

    private static ForeignDate date(BundleResource source) {
        return source.type().equals("Observation")
                ? ForeignDate.observed(source.json())
                : ForeignDate.of(source.json(), "authored");
    }

    /** Adds a measure, unless another one says the same; of two that do, the one that says more is kept. */
    private void add(ForeignMeasure measure) {
        Optional<Integer> first = measure.occasion().map(occasion -> occasions.putIfAbsent(occasion, measures.size()));
        Optional<ForeignMeasure> other = first.map(measures::get);
        if (other.isPresent() && other.get().includes(measure)) {
            duplicate(measure, other.get());
        } else if (other.isPresent() && measure.includes(other.get())) {
            measures.set(first.orElseThrow(), measure);
            duplicate(other.get(), measure);
            remarks(measure);
        } else {
            other.ifPresent(one -> findings.add(beside(ForeignFindingKind.REPEATED, measure, one)));
            measures.add(measure);
            remarks(measure);
        }
    }

    private void duplicate(ForeignMeasure measure, ForeignMeasure kept) {
        findings.add(beside(ForeignFindingKind.DUPLICATE, measure, kept));
    }

    private static ForeignFinding beside(ForeignFindingKind kind, ForeignMeasure measure, ForeignMeasure other) {
        return ForeignFinding.of(
                kind,
                measure.source().place(),
                "scale",
                measure.assessment().scale(),
                "other",
                other.source().place().path());
    }

    private void remarks(ForeignMeasure measure) {
        BundleResource source = measure.source();
        date(source)
                .finding()
                .ifPresent(kind -> findings.add(ForeignFinding.of(
                        kind, source.place(), "scale", measure.assessment().scale())));
        if (measure.subject().isEmpty()) {
            findings.add(ForeignFinding.of(
                    ForeignFindingKind.SUBJECT_UNKNOWN,
                    source.place(),
                    "scale",
                    measure.assessment().scale()));
        }
    }

    private void counts() {
        count(ForeignFindingKind.OTHER_MEASURES, otherMeasures, otherMeasures.keySet());
        count(ForeignFindingKind.NOT_READ, notRead, ResourceTypes.R4);
        int unknown = notRead.entrySet().stream()
                .filter(entry -> !ResourceTypes.R4.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        count(ForeignFindingKind.NO_TYPE_OF_FHIR, unknown);
        count(ForeignFindingKind.EMPTY_ENTRIES, bundle.entriesWithoutResource());
    }

    private void count(ForeignFindingKind kind, Map<String, Integer> counts, Set<String> shown) {
        counts.forEach((type, count) -> {
            if (shown.contains(type)) {
                findings.add(ForeignFinding.of(kind, BundlePlace.ROOT, "type", type, "count", count));
            }
        });
    }

    private void count(ForeignFindingKind kind, int count) {
        if (count > 0) {
            findings.add(ForeignFinding.of(kind, BundlePlace.ROOT, "count", count));
        }
    }
}

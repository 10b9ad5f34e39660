package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import io.github.ipt4j.examples.fhir.bundle.ResolvedReference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads Observations: a panel or a total with its members and components, or a total by itself. */
final class ObservationReader {

    private static final ImmutableSet<String> FINAL = ImmutableSet.of("final", "amended", "corrected");

    private final FhirBundle bundle;
    private final ScaleCodes codes;
    private final Subjects subjects;
    private final Set<BundleResource> members = new HashSet<>();

    ObservationReader(FhirBundle bundle, ScaleCodes codes, Subjects subjects) {
        this.bundle = bundle;
        this.codes = codes;
        this.subjects = subjects;
        bundle.resources().stream()
                .filter(resource -> resource.type().equals("Observation"))
                .forEach(observation ->
                        whole(observation).ifPresent(role -> members.addAll(members(observation, role))));
    }

    /** The Observations that are parts of one: items and, of a panel, a total, but never another panel. */
    private ImmutableSet<BundleResource> members(BundleResource observation, MeasureRole whole) {
        return bundle.referred(observation, "hasMember").stream()
                .filter(member -> codes.roles(code(member)).stream().anyMatch(role -> isPart(role, whole)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isPart(MeasureRole role, MeasureRole whole) {
        boolean part = role.part() != MeasureRole.Part.PANEL
                && (role.part() != MeasureRole.Part.TOTAL || whole.part() == MeasureRole.Part.PANEL);
        return part && role.scale().equals(whole.scale());
    }

    private static FhirObject code(BundleResource observation) {
        return observation.json().object("code").orElse(FhirObject.builder().build());
    }

    private Optional<MeasureRole> whole(BundleResource observation) {
        ImmutableSet<MeasureRole> roles = codes.roles(code(observation));
        return roles.size() == 1 ? roles.stream().filter(MeasureRole::isWhole).findFirst() : Optional.empty();
    }

    /** Whether an Observation is a measure of a scale that is known, or a part of one, so that something is said of it. */
    boolean isKnown(BundleResource observation) {
        return ScaleCodes.isTeen(code(observation))
                || !codes.roles(code(observation)).isEmpty();
    }

    /** The measure that an Observation holds; what is no measure by itself gives a finding, unless it is a member of one. */
    Optional<MeasureDraft> read(BundleResource observation, List<ForeignFinding> findings) {
        ImmutableSet<MeasureRole> roles = codes.roles(code(observation));
        BundlePlace place = observation.place().member("code");
        if (ScaleCodes.isTeen(code(observation))) {
            findings.add(ForeignFinding.of(ForeignFindingKind.TEEN_CODE, place));
        } else if (roles.size() > 1) {
            ambiguous(observation, roles, findings);
        } else if (!members.contains(observation)) {
            Optional<MeasureRole> whole = whole(observation);
            roles.stream().filter(role -> !role.isWhole()).forEach(role -> alone(observation, role, findings));
            return whole.map(role -> draft(observation, role));
        }
        return Optional.empty();
    }

    private void ambiguous(BundleResource observation, Set<MeasureRole> roles, List<ForeignFinding> findings) {
        findings.add(ForeignFinding.of(
                ForeignFindingKind.CODE_AMBIGUOUS, observation.place().member("code")));
        roles.forEach(role -> safety(observation, role, findings));
    }

    private void alone(BundleResource observation, MeasureRole role, List<ForeignFinding> findings) {
        findings.add(ForeignFinding.of(ForeignFindingKind.ITEM_ALONE, observation.place(), "scale", role.scale()));
        safety(observation, role, findings);
    }

    /** What a single answer says about suicide, though no measure is taken. */
    private static void safety(BundleResource observation, MeasureRole role, List<ForeignFinding> findings) {
        if (role.isSuicideItem() && !isRetracted(observation)) {
            OptionalInt answer = ValueReader.read(role, observation.json(), observation.place())
                    .number();
            if (answer.isEmpty() || answer.getAsInt() > 0) {
                ForeignFindingKind kind =
                        answer.isEmpty() ? ForeignFindingKind.SUICIDE_UNKNOWN : ForeignFindingKind.SUICIDE_ABOVE_ZERO;
                findings.add(ForeignFinding.of(kind, observation.place(), "scale", role.scale()));
            }
        }
    }

    private MeasureDraft draft(BundleResource observation, MeasureRole role) {
        MeasureDraft draft = new MeasureDraft(role.scale(), observation);
        part(draft, observation, role);
        for (BundleResource member : members(observation, role)) {
            codes.roles(code(member)).stream()
                    .filter(itsRole -> isPart(itsRole, role))
                    .forEach(itsRole -> part(draft, member, itsRole));
        }
        unresolved(draft, observation);
        return draft;
    }

    private void part(MeasureDraft draft, BundleResource part, MeasureRole role) {
        boolean retractedPart = isRetracted(part) && part != draft.source();
        status(part).ifPresent(draft::add);
        if (part == draft.source() && isRetracted(part)) {
            draft.retract();
        } else if (part != draft.source() && !subjects.of(part).equals(subjects.of(draft.source()))) {
            draft.add(ForeignFinding.of(ForeignFindingKind.SUBJECT_OTHER, part.place(), "scale", role.scale()));
        }
        if (!retractedPart) {
            draft.add(role, ValueReader.read(role, part.json(), part.place()));
        }
        components(draft, part);
    }

    private void components(MeasureDraft draft, BundleResource part) {
        ImmutableList<FhirValue> components = part.json().items("component");
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof FhirObject component) {
                BundlePlace place = part.place().member("component").item(i);
                component.object("code").map(codes::roles).orElse(ImmutableSet.of()).stream()
                        .filter(role -> role.scale().equals(draft.scale()))
                        .forEach(role -> draft.add(role, ValueReader.read(role, component, place)));
            }
        }
    }

    private void unresolved(MeasureDraft draft, BundleResource observation) {
        long unresolved = observation.json().objects("hasMember").stream()
                .map(reference -> bundle.resolve(reference, observation).outcome())
                .filter(outcome -> outcome != ResolvedReference.Outcome.FOUND)
                .count();
        if (unresolved > 0) {
            ForeignFindingKind kind = draft.hasTotal() && draft.itemsSeen() == 0
                    ? ForeignFindingKind.MEMBERS_ELSEWHERE
                    : ForeignFindingKind.MEMBERS_UNRESOLVED;
            draft.add(ForeignFinding.of(
                    kind, observation.place().member("hasMember"), "scale", draft.scale(), "count", unresolved));
        }
    }

    private static boolean isRetracted(BundleResource resource) {
        return resource.json().text("status").filter("entered-in-error"::equals).isPresent();
    }

    private static Optional<ForeignFinding> status(BundleResource observation) {
        return ForeignStatus.finding(observation, FINAL);
    }
}

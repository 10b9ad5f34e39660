package io.github.ipt4j.core.area;

/** What a clinician records about a difficulty in a problem area; one kind of detail for each {@link ProblemArea}. */
public sealed interface AreaDetail
        permits GriefDetail, RoleDisputeDetail, RoleTransitionDetail, InterpersonalDeficitsDetail {

    /**
     * The area that the detail belongs to.
     *
     * @return the problem area
     */
    ProblemArea area();
}

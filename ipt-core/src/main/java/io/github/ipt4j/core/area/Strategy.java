package io.github.ipt4j.core.area;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.core.area.ProblemArea.INTERPERSONAL_DEFICITS;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_DISPUTE;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_TRANSITION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.VocabularyTerm;
import java.util.stream.Stream;

/**
 * A strategy for working on one problem area.
 *
 * <p>Source: descriptions of the published manuals of interpersonal psychotherapy, which were not at hand themselves;
 * in our own words.
 */
public enum Strategy implements VocabularyTerm {
    /** Grief: the death and its time course are recounted. */
    DEATH_AND_TIME_COURSE(GRIEF),
    /** Grief: the relationship with the person who died is reconstructed. */
    RELATIONSHIP_RECONSTRUCTED(GRIEF),
    /** Grief: feelings about the death and the person are expressed. */
    FEELINGS_EXPRESSED(GRIEF),
    /** Grief: new ties and activities are found. */
    NEW_TIES(GRIEF),
    /** Role dispute: the dispute is named. */
    DISPUTE_NAMED(ROLE_DISPUTE),
    /** Role dispute: its stage is found: renegotiation, impasse or dissolution. */
    STAGE_FOUND(ROLE_DISPUTE),
    /** Role dispute: what each side expects of the other is compared. */
    EXPECTATIONS_COMPARED(ROLE_DISPUTE),
    /** Role dispute: options and their likely outcome are weighed. */
    OPTIONS_WEIGHED(ROLE_DISPUTE),
    /** Role dispute: parallels in other relationships are seen. */
    PARALLELS_SEEN(ROLE_DISPUTE),
    /** Role transition: the old role is mourned, with its good and bad sides. */
    OLD_ROLE_MOURNED(ROLE_TRANSITION),
    /** Role transition: the new role is seen as a whole. */
    NEW_ROLE_SEEN_WHOLE(ROLE_TRANSITION),
    /** Role transition: feelings about the change are expressed. */
    FEELINGS_ABOUT_CHANGE(ROLE_TRANSITION),
    /** Role transition: skills and supports that the new role requires are found. */
    SKILLS_AND_SUPPORTS(ROLE_TRANSITION),
    /** Interpersonal deficits: past relationships are reviewed, good and bad. */
    PAST_RELATIONSHIPS_REVIEWED(INTERPERSONAL_DEFICITS),
    /** Interpersonal deficits: repeating patterns are seen. */
    PATTERNS_SEEN(INTERPERSONAL_DEFICITS),
    /** Interpersonal deficits: the therapeutic relationship is used as an example. */
    THERAPY_RELATIONSHIP_USED(INTERPERSONAL_DEFICITS),
    /** Interpersonal deficits: new contacts are tried. */
    NEW_CONTACTS_TRIED(INTERPERSONAL_DEFICITS);

    private final ProblemArea area;

    Strategy(ProblemArea area) {
        this.area = area;
    }

    /**
     * Returns the strategies of a problem area.
     *
     * @param area any area
     * @return its strategies, in the order of the constants
     */
    public static ImmutableSet<Strategy> inArea(ProblemArea area) {
        return Stream.of(values()).filter(strategy -> strategy.area == area).collect(Sets.toImmutableEnumSet());
    }

    /**
     * The problem area that the strategy works on.
     *
     * @return one area
     */
    public ProblemArea area() {
        return area;
    }
}

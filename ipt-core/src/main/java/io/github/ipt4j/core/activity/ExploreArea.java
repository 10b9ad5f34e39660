package io.github.ipt4j.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem area is explored for a difficulty. */
@Value.Immutable
public sealed interface ExploreArea extends Activity permits ImmutableExploreArea {

    /**
     * Returns the activity without further details.
     *
     * @param area one of the four areas
     * @param identified true if there is one
     * @return the activity
     */
    static ExploreArea of(ProblemArea area, boolean identified) {
        return builder().area(area).identified(identified).build();
    }

    /**
     * Returns a builder of this activity; {@code area} and {@code identified} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActivityType type() {
        return ActivityType.EXPLORE_AREA;
    }

    /**
     * The problem area that was explored.
     *
     * @return one of the four areas
     */
    ProblemArea area();

    /**
     * Whether a difficulty was found in it.
     *
     * @return true if there is one
     */
    boolean identified();

    /**
     * What was found.
     *
     * @return the detail, of the same area, or empty if none was recorded
     */
    Optional<AreaDetail> detail();

    /** A builder of this activity. */
    final class Builder extends ImmutableExploreArea.Builder {
        Builder() {}

        /**
         * Builds the activity.
         *
         * @return the activity
         * @throws IllegalArgumentException if a required attribute is missing, or the detail belongs to another area
         */
        @Override
        public ExploreArea build() {
            ExploreArea activity = super.build();
            activity.detail()
                    .ifPresent(found -> checkArgument(
                            found.area() == activity.area(),
                            "detail must belong to the area %s; give a detail of that area.",
                            activity.area()));
            return activity;
        }
    }
}

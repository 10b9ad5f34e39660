package io.github.ipt4j.examples.workbench.course;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;

/** Where the pages of a course are found. */
public final class CourseLink {

    private static final Escaper PART = UrlEscapers.urlPathSegmentEscaper();

    private CourseLink() {}

    /**
     * The page of a course.
     *
     * @param course the id of the course
     * @return its path
     */
    public static String to(String course) {
        return "/courses/" + PART.escape(course);
    }
}

package io.github.ipt4j.examples.benchmarks.report;

/** A page of which one part, between two markers, is written anew. */
public final class Page {

    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->";

    private Page() {}

    /**
     * The page with another part between its markers.
     *
     * @param page the page as it is
     * @param measured what is to stand between the markers
     * @return the page
     * @throws IllegalArgumentException if a marker is missing
     */
    public static String with(String page, String measured) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page must have the markers " + BEGIN.strip() + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + measured + "\n" + page.substring(end);
    }
}

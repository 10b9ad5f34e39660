package io.github.ipt4j.examples.benchmarks.report;

/** A page of which parts, each between two markers, are written anew. */
public final class Page {

    private Page() {}

    /**
     * The page with another part between its markers.
     *
     * @param page the page as it is
     * @param name the name in the markers
     * @param measured what is to stand between the markers
     * @return the page
     * @throws IllegalArgumentException if a marker is missing
     */
    public static String with(String page, String name, String measured) {
        String beginning = "<!-- " + name + ": begin -->\n";
        String ending = "<!-- " + name + ": end -->";
        int begin = page.indexOf(beginning);
        int end = page.indexOf(ending);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The page must have the markers " + beginning.strip() + " and " + ending);
        }
        return page.substring(0, begin + beginning.length()) + "\n" + measured + "\n" + page.substring(end);
    }
}

package io.github.ipt4j.examples.workbench.entry;

/**
 * A button that brings the form back with more to fill in, and records nothing.
 *
 * @param of what there is to be more of, as it is sent
 * @param label what is read
 * @param isFirst whether it stands before what there is already, beside the field that says what is asked for
 */
public record EntryMore(String of, String label, boolean isFirst) {

    /** The field that says of what more is asked for. */
    static final String FIELD = "more";

    /**
     * Where the browser shows what was asked for.
     *
     * @return an id on the page
     */
    public String anchor() {
        return "more-" + of;
    }
}

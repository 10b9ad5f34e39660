package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form, filled as far as the journal goes.
 *
 * @param title what it is
 * @param client the client's id
 * @param notices what must be said first: how far the record was read, and what was refused
 * @param sections its sections in order
 */
public record Form(String title, String client, ImmutableList<String> notices, ImmutableList<Section> sections) {

    /** What stands where the journal says nothing. */
    public static final String TO_WRITE = "To be written by the clinician";

    /**
     * A section.
     *
     * @param title what it is about
     * @param entries its entries in order, at least one
     */
    public record Section(String title, ImmutableList<Entry> entries) {}

    /**
     * An entry.
     *
     * @param label what it is
     * @param lines what the journal says; none if it is to be written
     */
    public record Entry(String label, ImmutableList<String> lines) {

        /**
         * Whether the clinician is to write it.
         *
         * @return true if the journal does not say it
         */
        public boolean isToWrite() {
            return lines.isEmpty();
        }
    }

    /**
     * The form as a page to print.
     *
     * @return a whole file of HTML
     */
    public String html() {
        return Page.of("form.jte", this);
    }

    /**
     * The form as plain text, at most 78 columns wide where words allow.
     *
     * @return the text, with a line end at its end
     */
    public String text() {
        return new FormText().of(this);
    }

    /** Fills a form, section by section. Used once. */
    static final class Filling {

        private final String title;
        private final String client;
        private final ImmutableList<String> notices;
        private final List<Section> sections = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private Optional<String> section = Optional.empty();

        Filling(String title, String client, ImmutableList<String> notices) {
            this.title = title;
            this.client = client;
            this.notices = notices;
        }

        void section(String name) {
            end();
            section = Optional.of(name);
        }

        void fill(String label, String text) {
            fill(label, ImmutableList.of(text));
        }

        void fill(String label, Optional<String> text) {
            fill(label, text.map(ImmutableList::of).orElse(ImmutableList.of()));
        }

        void fill(String label, Iterable<String> lines) {
            entries.add(new Entry(label, ImmutableList.copyOf(lines)));
        }

        void toWrite(String label) {
            fill(label, ImmutableList.of());
        }

        Form form() {
            end();
            return new Form(title, client, notices, ImmutableList.copyOf(sections));
        }

        private void end() {
            section.ifPresent(name -> sections.add(new Section(name, ImmutableList.copyOf(entries))));
            entries.clear();
        }
    }
}

package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.Page;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A form, filled as far as the journal goes.
 *
 * @param title what it is
 * @param client the client's id
 * @param notices what must be said first: how far the record was read, and what was refused
 * @param sections its sections in order
 * @param words the words of forms
 */
public record Form(
        String title, String client, ImmutableList<String> notices, ImmutableList<Section> sections, PageWords words) {

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
     * What the form is, and of whom.
     *
     * @return its title and the client's id
     */
    public String heading() {
        return words.of(words.message("page.title").with("form", title).with("client", client));
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

    /** Fills a form, section by section; titles and labels are keys of its words. Used once. */
    static final class Filling {

        private final String title;
        private final String client;
        private final ImmutableList<String> notices;
        private final PageWords words;
        private final List<Section> sections = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private Optional<String> section = Optional.empty();

        Filling(String title, String client, ImmutableList<String> notices, PageWords words) {
            this.title = words.of(title);
            this.words = words;
            this.client = client;
            this.notices = notices;
        }

        void section(String key) {
            end();
            section = Optional.of(words.of(key));
        }

        void fill(String key, String text) {
            fill(key, ImmutableList.of(text));
        }

        void fill(String key, Optional<String> text) {
            fill(key, text.map(ImmutableList::of).orElse(ImmutableList.of()));
        }

        void fill(String key, Iterable<String> lines) {
            labelled(words.of(key), lines);
        }

        /** Lines, or that there are none. */
        void fillOrNone(String key, Collection<String> lines) {
            fill(key, lines.isEmpty() ? ImmutableList.of(words.of("none")) : lines);
        }

        /** An entry whose label is not the same in every form. */
        void labelled(String label, Iterable<String> lines) {
            entries.add(new Entry(label, ImmutableList.copyOf(lines)));
        }

        void toWrite(String key) {
            fill(key, ImmutableList.of());
        }

        Form form() {
            end();
            return new Form(title, client, notices, ImmutableList.copyOf(sections), words);
        }

        private void end() {
            section.ifPresent(name -> sections.add(new Section(name, ImmutableList.copyOf(entries))));
            entries.clear();
        }
    }
}

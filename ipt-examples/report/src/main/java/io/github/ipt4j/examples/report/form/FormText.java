package io.github.ipt4j.examples.report.form;

import com.google.common.base.Splitter;
import io.github.ipt4j.examples.report.page.PageWords;

/** Writes a form as plain text. Used once. */
final class FormText {

    private static final int WIDTH = 78;
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    String of(Form form) {
        underlined(form.heading(), '=');
        form.notices().forEach(notice -> notice(form.words().of("marked", "notice", notice)));
        for (Form.Section section : form.sections()) {
            text.append('\n');
            underlined(section.title(), '-');
            section.entries().forEach(entry -> entry(entry, form.words()));
        }
        return text.toString();
    }

    private void notice(String notice) {
        text.append('\n');
        wrapped(notice);
    }

    private void underlined(String title, char line) {
        text.append(title).append('\n').append(String.valueOf(line).repeat(Math.min(WIDTH, title.length())));
        text.append('\n');
    }

    private void entry(Form.Entry entry, PageWords words) {
        text.append(words.of("labelled", "label", entry.label())).append('\n');
        if (entry.isToWrite()) {
            text.append(INDENT)
                    .append(words.of("bracketed", "text", words.message("to-write")))
                    .append('\n');
        }
        entry.lines().forEach(line -> Splitter.on('\n').split(line).forEach(this::wrapped));
    }

    /** A line, broken at spaces. */
    private void wrapped(String line) {
        StringBuilder row = new StringBuilder(INDENT);
        for (String word : Splitter.on(' ').split(line)) {
            if (row.length() > INDENT.length() && row.length() + word.length() > WIDTH) {
                text.append(row.toString().stripTrailing()).append('\n');
                row.setLength(INDENT.length());
            }
            row.append(word).append(' ');
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }
}

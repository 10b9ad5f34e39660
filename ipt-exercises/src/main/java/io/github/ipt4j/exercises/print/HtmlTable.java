package io.github.ipt4j.exercises.print;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Question;
import java.util.Optional;

/** Writes a list of rows as a table, with empty rows to write in if there are none. */
final class HtmlTable {

    private static final int EMPTY_ROWS = 8;

    private final Html html;
    private final Texts common;

    HtmlTable(Html html, Texts common) {
        this.html = html;
        this.common = common;
    }

    void write(String label, Question question, ImmutableList<Question> columns, ImmutableList<Answers> rows) {
        html.open("div", "class", "field").open("table").element("caption", label);
        head(columns);
        html.open("tbody");
        rows.forEach(row -> row(columns, row));
        for (int i = 1; rows.isEmpty() && i <= EMPTY_ROWS; i++) {
            empty(columns, i);
        }
        html.close("tbody").close("table");
        question.hint().ifPresent(this::hint);
        columns.forEach(column -> Cell.legend(column)
                .ifPresent(legend -> hint(common.filled("choices", column.label()) + ": " + legend)));
        html.close("div");
    }

    private void hint(String text) {
        html.open("p", "class", "hint").text(text).close("p");
    }

    private void head(ImmutableList<Question> columns) {
        html.open("thead").open("tr");
        columns.forEach(column -> html.open(
                        "th", "scope", "col", "class", column.field().type().word())
                .text(column.label())
                .close("th"));
        html.close("tr").close("thead");
    }

    private void row(ImmutableList<Question> columns, Answers row) {
        html.open("tr");
        columns.forEach(column -> {
            Optional<String> answer = Cell.answer(column, row);
            html.open("td", "dir", "auto").text(answer.orElse("")).close("td");
        });
        html.close("tr");
    }

    private void empty(ImmutableList<Question> columns, int number) {
        html.open("tr");
        columns.forEach(column -> html.open("td")
                .open(
                        "input",
                        "type",
                        "text",
                        "dir",
                        "auto",
                        "aria-label",
                        common.get("row") + " " + number + ": " + column.label())
                .close("td"));
        html.close("tr");
    }
}

package io.github.ipt4j.exercises.print;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the fields of a worksheet, each with its label, and what was answered. */
final class HtmlFields {

    /** Ratings of at most this many numbers are printed as a scale; others as a line to write on. */
    private static final int SCALE = 11;

    private final Html html;
    private final Texts common;
    private int number;

    HtmlFields(Html html, Texts common) {
        this.html = html;
        this.common = common;
    }

    void write(List<Question> questions, Answers answers) {
        for (Question question : questions) {
            number++;
            write(question, answers);
        }
    }

    private void write(Question question, Answers answers) {
        Field<?> field = question.field();
        switch (field.type()) {
            case SHORT_TEXT, PERSON, DATE -> line(question, Cell.answer(question, answers));
            case LONG_TEXT -> area(question, Cell.answer(question, answers));
            case ONE_CHOICE -> choices(question, "radio", answers.chosen((ChoiceField<?, ?>) field));
            case SEVERAL_CHOICES -> choices(question, "checkbox", answers.chosen((ChoiceField<?, ?>) field));
            case RATING -> rating(question, (RatingField) field, answers);
            case ROWS ->
                new HtmlTable(html, common)
                        .write(label(question), question, question.columns(), answers.get((RowsField) field));
        }
    }

    private String name() {
        return "f" + number;
    }

    private String label(Question question) {
        return question.label() + (question.field().isRequired() ? " (" + common.get("required") + ")" : "");
    }

    private void line(Question question, Optional<String> answer) {
        control(question, answer, () -> html.open("input", "type", "text", "dir", "auto", "id", name()));
    }

    private void area(Question question, Optional<String> answer) {
        control(
                question,
                answer,
                () -> html.open("textarea", "dir", "auto", "id", name()).close("textarea"));
    }

    private void control(Question question, Optional<String> answer, Runnable empty) {
        html.open("div", "class", "field");
        if (answer.isPresent()) {
            html.open("h2").text(label(question)).close("h2");
            hint(question);
            html.open("div", "class", "answer", "dir", "auto")
                    .text(answer.get())
                    .close("div");
        } else {
            html.open("label", "class", "name", "for", name())
                    .text(label(question))
                    .close("label");
            hint(question);
            empty.run();
        }
        html.close("div");
    }

    private void hint(Question question) {
        question.hint()
                .ifPresent(hint -> html.open("p", "class", "hint").text(hint).close("p"));
    }

    private void choices(Question question, String type, ImmutableSet<String> chosen) {
        html.open("fieldset").element("legend", label(question));
        hint(question);
        question.choices().forEach((id, label) -> {
            html.open("label", "class", "choice");
            mark(type, id, chosen.contains(id));
            html.text(" " + label).close("label");
        });
        html.close("fieldset");
    }

    private void mark(String type, String value, boolean chosen) {
        html.raw(chosen ? "<input checked " : "<input ")
                .raw("type=\"" + type + "\" name=\"" + name() + "\" value=\"" + Html.escape(value) + "\">");
    }

    private void rating(Question question, RatingField field, Answers answers) {
        int min = field.range().min();
        int max = field.range().maxOr(min);
        if (max - min >= SCALE) {
            line(question, Cell.answer(question, answers));
            return;
        }
        OptionalInt answer = answers.get(field);
        html.open("fieldset").element("legend", label(question));
        hint(question);
        html.open("p", "class", "ends").text(Cell.ends(question, field)).close("p");
        for (int i = min; i <= max; i++) {
            html.open("label", "class", "mark");
            mark("radio", Integer.toString(i), answer.isPresent() && answer.getAsInt() == i);
            html.text(" " + i).close("label");
        }
        html.close("fieldset");
    }
}

package io.github.ipt4j.exercises.print;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Choice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
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

    void write(List<Field> fields, Answers answers) {
        for (Field field : fields) {
            number++;
            write(field, answers);
        }
    }

    private void write(Field field, Answers answers) {
        String id = field.id();
        switch (field.question().type()) {
            case SHORT_TEXT, PERSON -> line(field, answers.text(id).map(PrivateText::reveal));
            case LONG_TEXT -> area(field, answers.text(id).map(PrivateText::reveal));
            case DATE -> line(field, answers.date(id).map(Object::toString));
            case ONE_CHOICE ->
                choices(
                        field,
                        "radio",
                        ((Question.OneChoice) field.question()).choices(),
                        answers.choice(id).map(ImmutableSet::of).orElse(ImmutableSet.of()));
            case SEVERAL_CHOICES ->
                choices(field, "checkbox", ((Question.SeveralChoices) field.question()).choices(), answers.choices(id));
            case RATING -> rating(field, (Question.Rating) field.question(), answers.rating(id));
            case ROWS ->
                new HtmlTable(html, common)
                        .write(label(field), field, ((Question.Rows) field.question()).fields(), answers.rows(id));
        }
    }

    private String name() {
        return "f" + number;
    }

    private String label(Field field) {
        return field.label() + (field.required() ? " (" + common.get("required") + ")" : "");
    }

    private void line(Field field, Optional<String> answer) {
        control(field, answer, () -> html.open("input", "type", "text", "dir", "auto", "id", name()));
    }

    private void area(Field field, Optional<String> answer) {
        control(
                field,
                answer,
                () -> html.open("textarea", "dir", "auto", "id", name()).close("textarea"));
    }

    private void control(Field field, Optional<String> answer, Runnable empty) {
        html.open("div", "class", "field");
        if (answer.isPresent()) {
            html.open("h2").text(label(field)).close("h2");
            hint(field);
            html.open("div", "class", "answer", "dir", "auto")
                    .text(answer.get())
                    .close("div");
        } else {
            html.open("label", "class", "name", "for", name())
                    .text(label(field))
                    .close("label");
            hint(field);
            empty.run();
        }
        html.close("div");
    }

    private void hint(Field field) {
        field.hint()
                .ifPresent(hint -> html.open("p", "class", "hint").text(hint).close("p"));
    }

    private void choices(Field field, String type, ImmutableList<Choice> choices, ImmutableSet<String> chosen) {
        html.open("fieldset").element("legend", label(field));
        hint(field);
        for (Choice choice : choices) {
            html.open("label", "class", "choice");
            mark(type, choice.id(), chosen.contains(choice.id()));
            html.text(" " + choice.label()).close("label");
        }
        html.close("fieldset");
    }

    private void mark(String type, String value, boolean chosen) {
        html.raw(chosen ? "<input checked " : "<input ")
                .raw("type=\"" + type + "\" name=\"" + name() + "\" value=\"" + Html.escape(value) + "\">");
    }

    private void rating(Field field, Question.Rating rating, OptionalInt answer) {
        int least = rating.range().min();
        int greatest = rating.range().maxOr(least);
        if (greatest - least >= SCALE) {
            line(field, answer.stream().mapToObj(Integer::toString).findFirst());
            return;
        }
        html.open("fieldset").element("legend", label(field));
        hint(field);
        html.open("p", "class", "ends").text(ends(rating)).close("p");
        for (int i = least; i <= greatest; i++) {
            html.open("label", "class", "mark");
            mark("radio", Integer.toString(i), answer.isPresent() && answer.getAsInt() == i);
            html.text(" " + i).close("label");
        }
        html.close("fieldset");
    }

    /** The two ends of a rating in words. */
    static String ends(Question.Rating rating) {
        return rating.range().min() + " = " + rating.least() + ", "
                + rating.range().maxOr(0) + " = " + rating.greatest();
    }
}

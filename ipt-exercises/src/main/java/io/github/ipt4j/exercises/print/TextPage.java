package io.github.ipt4j.exercises.print;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.handout.Handout;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;

/** Worksheets and handouts as plain text. */
public final class TextPage {

    private static final String BLANK = "______________________________";
    private static final int EMPTY_ROWS = 3;

    private final StringBuilder page = new StringBuilder();
    private final Texts common;

    private TextPage(PageSetup setup) {
        this.common = Texts.of(Content.COMMON, setup.language());
    }

    /**
     * Prints an empty worksheet.
     *
     * @param worksheet the worksheet
     * @param setup how to print; the paper does not matter
     * @return lines of text
     */
    public static String empty(Worksheet worksheet, PageSetup setup) {
        return filled(worksheet, ExerciseRecord.blank(), setup);
    }

    /**
     * Prints a worksheet that is filled in. It shows what the client wrote.
     *
     * @param worksheet the worksheet
     * @param record what was filled in; what does not fit is left out
     * @param setup how to print; the paper does not matter
     * @return lines of text
     */
    public static String filled(Worksheet worksheet, ExerciseRecord record, PageSetup setup) {
        TextPage page = new TextPage(setup);
        page.title(worksheet.title());
        if (!worksheet.instructions().isBlank()) {
            page.line(worksheet.instructions()).line("");
        }
        Answers answers = worksheet.read(record);
        worksheet.questions().forEach(question -> page.question(question, answers));
        return page.end(setup, setup.notice().orElse(""));
    }

    /**
     * Prints a handout.
     *
     * @param handout the handout
     * @param setup how to print; the paper does not matter
     * @return lines of text
     */
    public static String of(Handout handout, PageSetup setup) {
        TextPage page = new TextPage(setup);
        page.title(handout.title());
        handout.paragraphs().forEach(paragraph -> page.line(paragraph).line(""));
        return page.end(setup, handout.notice());
    }

    private TextPage line(String text) {
        page.append(text).append('\n');
        return this;
    }

    private void title(String title) {
        line(title).line("=".repeat(title.length())).line("");
    }

    private String end(PageSetup setup, String notice) {
        line(common.get("emergency") + ": " + setup.emergencyContact().orElse(BLANK));
        if (!notice.isBlank()) {
            line("").line(notice);
        }
        return page.toString();
    }

    private void question(Question question, Answers answers) {
        line(question.label() + (question.field().isRequired() ? " (" + common.get("required") + ")" : ""));
        question.hint().ifPresent(hint -> line("  " + hint));
        switch (question.field().type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON, DATE -> answer(question, answers);
            case RATING -> {
                line("  " + Cell.legend(question).orElse(""));
                answer(question, answers);
            }
            case ONE_CHOICE, SEVERAL_CHOICES ->
                choices(question.choices(), answers.chosen((ChoiceField<?, ?>) question.field()));
            case ROWS -> rows(question.columns(), answers.get((RowsField) question.field()));
        }
        line("");
    }

    private void answer(Question question, Answers answers) {
        line("  " + Cell.answer(question, answers).orElse(BLANK).replace("\n", "\n  "));
    }

    private void choices(ImmutableMap<String, String> choices, ImmutableSet<String> chosen) {
        choices.forEach((id, label) -> line((chosen.contains(id) ? "  [x] " : "  [ ] ") + label));
    }

    private void rows(ImmutableList<Question> columns, ImmutableList<Answers> rows) {
        columns.forEach(column -> Cell.legend(column).ifPresent(legend -> line("  " + column.label() + ": " + legend)));
        for (int i = 0; i < Math.max(rows.size(), rows.isEmpty() ? EMPTY_ROWS : 0); i++) {
            line("  " + common.get("row") + " " + (i + 1));
            for (Question column : columns) {
                String answer = rows.isEmpty()
                        ? BLANK
                        : Cell.answer(column, rows.get(i)).orElse("");
                line("    " + column.label() + ": " + answer.replace("\n", "\n      "));
            }
        }
    }
}

package io.github.ipt4j.examples.workbench.entry;

import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a worksheet's fields on a form. Ids of an exercise may hold whatever they like; names hold no space, since
 * they are ids on the page too.
 */
final class SheetNames {

    private static final Escaper PART = new PercentEscaper("-_", false);

    /** Where in a list a problem is. */
    private static final Pattern CELL = Pattern.compile("(.*)\\[(\\d+)]\\.(.*)", Pattern.DOTALL);

    private final String key;

    SheetNames(String module, String sheet) {
        this.key = key(module, sheet);
    }

    /** The worksheet, among all of them. */
    static String key(String module, String sheet) {
        return part(module) + "/" + part(sheet);
    }

    static String part(String id) {
        return PART.escape(id);
    }

    String step() {
        return "step." + key;
    }

    String of(String field) {
        return "sheet." + key + "." + part(field);
    }

    FormRows rows(RowsField field) {
        return FormRows.of(
                of(field.id()),
                field.columns().stream().map(Field::id).map(SheetNames::part).toList());
    }

    /** The field on the form that a problem is about; the step, where it is about none. */
    String of(FieldProblem problem, FilledEntry filled, Worksheet sheet) {
        Matcher cell = CELL.matcher(problem.field());
        for (Field<?> field : sheet.fields()) {
            if (field instanceof RowsField list
                    && cell.matches()
                    && cell.group(1).equals(field.id())) {
                FormRows rows = rows(list);
                return rows.cell(rows.filled(filled).get(Integer.parseInt(cell.group(2))), part(cell.group(3)));
            } else if (problem.field().equals(field.id()) || problem.field().startsWith(field.id() + "[")) {
                return of(field.id());
            }
        }
        return step();
    }
}

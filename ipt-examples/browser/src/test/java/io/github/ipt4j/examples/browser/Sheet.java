package io.github.ipt4j.examples.browser;

import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.Paper;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Locale;
import java.util.stream.Stream;

/** A worksheet of a module in one of its languages. */
record Sheet(ExerciseModule module, Locale language, Worksheet worksheet) {

    /** Every worksheet of the ten modules, in every language. */
    static Stream<Sheet> all() {
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules().stream()
                .flatMap(module -> module.editions().keySet().stream()
                        .flatMap(language -> module.edition(language).worksheets().stream()
                                .map(worksheet -> new Sheet(module, language, worksheet))));
    }

    String empty(Paper paper) {
        return HtmlPage.empty(worksheet, setup(paper).build());
    }

    String filled(Paper paper, String text) {
        return HtmlPage.filled(
                worksheet,
                Filling.of(worksheet, text),
                setup(paper).emergencyContact(text).build());
    }

    private PageSetup.Builder setup(Paper paper) {
        PageSetup.Builder setup = PageSetup.builder().paper(paper).language(language);
        module.edition(language).profile().notice().ifPresent(setup::notice);
        return setup;
    }

    @Override
    public String toString() {
        return module.id() + " " + worksheet.id() + " " + language;
    }
}

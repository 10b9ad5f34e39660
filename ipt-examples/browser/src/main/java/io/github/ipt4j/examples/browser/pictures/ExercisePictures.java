package io.github.ipt4j.examples.browser.pictures;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import io.github.ipt4j.examples.browser.PaperSize;
import io.github.ipt4j.examples.browser.View;
import io.github.ipt4j.examples.shared.output.WholeFile;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.closeness.ClosenessPicture;
import io.github.ipt4j.exercises.closeness.Placement;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.Paper;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Prints worksheets and a handout, draws circles of closeness, and writes their pictures into a folder. */
public final class ExercisePictures {

    private static final int DOTS_PER_INCH = 84;

    private final Chromium chromium;
    private final Path folder;

    private final boolean overwrite;

    private ExercisePictures(Chromium chromium, Path folder, boolean overwrite) {
        this.chromium = chromium;
        this.folder = folder;
        this.overwrite = overwrite;
    }

    /**
     * Writes the pictures, in PNG.
     *
     * @param arguments the folder to write into; and {@code --overwrite} to replace pictures that exist
     * @throws IOException if it cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        boolean overwrite = Arrays.asList(arguments).contains("--overwrite");
        try (Chromium chromium = Chromium.launch()) {
            ExercisePictures pictures = new ExercisePictures(chromium, folder, overwrite);
            pictures.worksheets();
            pictures.handout();
            pictures.circles("closeness-few", ExampleAnswers.family());
            pictures.circles("closeness-forty", ExampleAnswers.forty());
        }
    }

    private void worksheets() throws IOException {
        worksheet("feeling-heard", "conversation", Locale.ENGLISH, Paper.A4, ImmutableMap.of(), "feeling-heard-empty");
        worksheet("dear-man", "script", Locale.ENGLISH, Paper.A4, ExampleAnswers.script(), "dear-man-filled");
        worksheet(
                "distress-skills",
                "skill-log",
                Locale.ENGLISH,
                Paper.LETTER,
                ImmutableMap.of(),
                "distress-skills-letter");
        worksheet(
                "distress-skills",
                "skill-log",
                Locale.GERMAN,
                Paper.A4,
                ExampleAnswers.germanSkillLog(),
                "distress-skills-german");
        worksheet(
                "role-transition",
                "two-roles",
                Locale.ENGLISH,
                Paper.LETTER,
                ExampleAnswers.twoRoles(),
                "role-transition-letter");
    }

    private void worksheet(
            String id, String sheet, Locale language, Paper paper, Map<String, Object> answers, String name)
            throws IOException {
        Edition edition = ExerciseCatalog.load(ExerciseModule.class.getClassLoader())
                .module(id)
                .orElseThrow()
                .edition(language);
        Worksheet worksheet = edition.worksheet(sheet).orElseThrow();
        PageSetup.Builder setup = PageSetup.builder().language(language).paper(paper);
        edition.profile().notice().ifPresent(setup::notice);
        ExerciseRecord record = answers.isEmpty() ? ExerciseRecord.blank() : worksheet.fill(answers);
        print(HtmlPage.filled(worksheet, record, setup.build()), name);
    }

    private void handout() throws IOException {
        PageSetup setup = PageSetup.builder()
                .emergencyContact("112, at any hour, free of charge")
                .build();
        print(HtmlPage.of(Handouts.in(Locale.ENGLISH).get(1), setup), "handout-depression");
    }

    private void print(String html, String name) throws IOException {
        try (OpenPage page = chromium.open(html, View.paper(PaperSize.A4, 15).withoutScripts())) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page.print(PaperSize.A4).image(1, DOTS_PER_INCH), "png", png);
            write(name, png.toByteArray());
        }
    }

    private void circles(String name, Iterable<Placement> people) throws IOException {
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>Circles</title></head><body style=\"margin:0\">"
                + ClosenessPicture.of(people, Disclosure.EVERYTHING, Locale.ENGLISH) + "</body></html>";
        try (OpenPage page = chromium.open(html, View.screen(900, 400).withoutScripts())) {
            write(name, page.screenshot());
        }
    }

    private void write(String name, byte[] png) throws IOException {
        WholeFile.write(folder.resolve(name + ".png"), overwrite, png);
    }
}

package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.handout.Handout;
import io.github.ipt4j.exercises.worksheet.Worksheet;

/** Worksheets and handouts as pages of HTML, each complete in itself and without scripts. */
public final class HtmlPage {

    /** Black on white, and dark gray for hints: a contrast of at least 10 to 1. */
    private static final String STYLE = "*{box-sizing:border-box}"
            + "body{font:11pt/1.45 Georgia,'Times New Roman',serif;color:#111;background:#fff;max-width:180mm;margin:0 auto;padding:1em}"
            + "h1{font-size:18pt;margin:0 0 .4em}h2{font-size:12pt;margin:0 0 .2em}"
            + ".field,fieldset{margin:0 0 1em;padding:0;border:0;break-inside:avoid}"
            + "label.name,legend{display:block;font-weight:bold;padding:0}"
            + ".hint,.ends,.notice{color:#333;font-size:9.5pt;margin:.1em 0}"
            + "input[type=text],textarea{width:100%;font:inherit;color:#111;border:1px solid #555;background:#fff;padding:.2em}"
            + "textarea{height:6em}.choice{display:block}.mark{display:inline-block;margin-right:.6em}"
            + ".answer{white-space:pre-wrap;overflow-wrap:anywhere;border-left:3px solid #555;padding-left:.6em;margin:.2em 0}"
            + "table{border-collapse:collapse;width:100%;table-layout:fixed}caption{font-weight:bold;text-align:left}"
            + "th,td{border:1px solid #555;padding:.25em;vertical-align:top;text-align:left;font-size:9.5pt;overflow-wrap:anywhere;hyphens:auto}"
            + "caption{padding-bottom:.2em}tbody td{height:3em}th{font-size:8.5pt}th.date{width:7.3em}th.rating{width:9.2em}"
            + "td{white-space:pre-wrap}@media print{textarea{resize:none}}td input[type=text]{border:0;padding:0}tr{break-inside:avoid}"
            + ".emergency{border:2px solid #111;padding:.5em .8em;margin-top:1.5em;break-inside:avoid}";

    private HtmlPage() {}

    /**
     * Prints an empty worksheet.
     *
     * @param worksheet the worksheet
     * @param setup how to print
     * @return a page of HTML
     */
    public static String empty(Worksheet worksheet, PageSetup setup) {
        return filled(worksheet, ExerciseRecord.blank(), setup);
    }

    /**
     * Prints a worksheet that is filled in. It shows what the client wrote.
     *
     * @param worksheet the worksheet
     * @param record what was filled in; what does not fit is left out
     * @param setup how to print
     * @return a page of HTML
     */
    public static String filled(Worksheet worksheet, ExerciseRecord record, PageSetup setup) {
        Html html = begin(worksheet.title(), setup);
        if (!worksheet.instructions().isBlank()) {
            html.element("p", worksheet.instructions());
        }
        Texts common = common(setup);
        new HtmlFields(html, common).write(worksheet.questions(), worksheet.read(record));
        return end(html, setup, common, setup.notice().orElse(""));
    }

    /**
     * Prints a handout.
     *
     * @param handout the handout
     * @param setup how to print
     * @return a page of HTML
     */
    public static String of(Handout handout, PageSetup setup) {
        Html html = begin(handout.title(), setup);
        handout.paragraphs().forEach(paragraph -> html.element("p", paragraph));
        return end(html, setup, common(setup), handout.notice());
    }

    private static Texts common(PageSetup setup) {
        return Texts.of(Content.COMMON, setup.language());
    }

    private static Html begin(String title, PageSetup setup) {
        return new Html()
                .raw("<!DOCTYPE html>\n")
                .open("html", "lang", setup.language().toLanguageTag())
                .raw("\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .raw("<style>@page{size:" + setup.paper().word() + ";margin:15mm}" + STYLE + "</style>\n")
                .raw("</head>\n<body>\n<main>\n")
                .element("h1", title);
    }

    private static String end(Html html, PageSetup setup, Texts common, String notice) {
        html.open("section", "class", "emergency").element("h2", common.get("emergency"));
        setup.emergencyContact()
                .ifPresentOrElse(
                        contact -> html.open("p", "class", "answer", "dir", "auto")
                                .text(contact)
                                .close("p"),
                        () -> html.open("input", "type", "text", "aria-label", common.get("emergency.empty")));
        html.close("section");
        if (!notice.isBlank()) {
            html.open("p", "class", "notice").text(notice).close("p");
        }
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }
}

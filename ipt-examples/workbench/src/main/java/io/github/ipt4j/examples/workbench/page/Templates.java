package io.github.ipt4j.examples.workbench.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, which are compiled with the build and escape whatever they are given. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Templates.class.getClassLoader(),
            "io.github.ipt4j.examples.workbench.page.templates");

    private Templates() {}

    /**
     * Fills a template.
     *
     * @param template the name of the template's file, such as {@code today.jte}
     * @param frame what every page shows around its content: its parameter {@code frame}
     * @param content its parameter {@code content}
     * @return HTML
     */
    public static String fill(String template, Frame frame, Object content) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, Map.of("frame", frame, "content", content), output);
        return output.toString();
    }
}

package io.github.ipt4j.examples.statechart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chromium without a window: opens a page, waits until its scripts are done, and reads what they wrote. */
final class Browser {

    private Browser() {}

    /**
     * The lines that a page wrote into its element {@code result}.
     *
     * @param folder where the page is, and where the browser keeps its profile
     * @param page the name of the page
     */
    static List<String> result(Path folder, String page) throws IOException, InterruptedException {
        Path output = folder.resolve("output.html");
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        folder.resolve(page).toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (chromium.waitFor() != 0) {
            throw new IOException("chromium failed");
        }
        String document = Files.readString(output, StandardCharsets.UTF_8);
        int from = document.indexOf("<pre id=\"result\">");
        int to = document.indexOf("</pre>", from);
        if (from < 0 || to < 0) {
            throw new IOException("the page wrote no result");
        }
        return document.substring(from + "<pre id=\"result\">".length(), to)
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}

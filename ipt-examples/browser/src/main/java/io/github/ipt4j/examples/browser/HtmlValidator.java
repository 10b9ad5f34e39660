package io.github.ipt4j.examples.browser;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says whether pages are valid HTML, with their style and SVG, by the checker that the W3C runs. */
public final class HtmlValidator {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Reads its schemas once, since that takes longer than many pages. */
    private static final SimpleDocumentValidator VALIDATOR = ready();

    private HtmlValidator() {}

    /**
     * What is wrong with a page.
     *
     * @param html the page
     * @return errors and warnings, in order; none if it is valid
     */
    public static ImmutableList<HtmlProblem> problems(String html) {
        Collector collector = new Collector();
        synchronized (VALIDATOR) {
            check(html, collector);
        }
        return collector.problems.build();
    }

    private static SimpleDocumentValidator ready() {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        try {
            validator.setUpMainSchema(HTML, new Collector());
        } catch (Exception e) {
            throw new IllegalStateException("The validator cannot read its own schemas; look at its version.", e);
        }
        return validator;
    }

    private static void check(String html, Collector collector) {
        try {
            VALIDATOR.setUpValidatorAndParsers(collector, false, false);
            VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("The validator stopped before the end of the page.", e);
        }
    }

    private static final class Collector implements ErrorHandler {

        private final ImmutableList.Builder<HtmlProblem> problems = ImmutableList.builder();

        @Override
        public void warning(SAXParseException e) {
            if (!isGuess(e)) {
                add(true, e);
            }
        }

        /** The validator guesses the language of a page, at random where the answers on it are in another one. */
        private static boolean isGuess(SAXParseException e) {
            return String.valueOf(e.getMessage()).startsWith("This document appears to be written in");
        }

        @Override
        public void error(SAXParseException e) {
            add(false, e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(false, e);
        }

        private void add(boolean warning, SAXParseException e) {
            problems.add(
                    new HtmlProblem(warning, e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage())));
        }
    }
}

package io.github.ipt4j.examples.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document as it comes out of the printer. */
public final class PrintedPages {

    private final byte[] pdf;

    PrintedPages(byte[] pdf) {
        this.pdf = pdf;
    }

    /** What is read from a document. */
    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document as a file.
     *
     * @return a copy, in PDF
     */
    public byte[] pdf() {
        return pdf.clone();
    }

    /**
     * How many sheets are printed.
     *
     * @return 1 or more
     */
    public int count() {
        return read(PDDocument::getNumberOfPages);
    }

    /**
     * A page as a picture.
     *
     * @param number the number of the page, from 1 to {@link #count()}
     * @param dotsPerInch how fine it is, such as 96
     * @return the whole sheet, with its margins
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public BufferedImage image(int number, int dotsPerInch) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(number - 1, dotsPerInch));
    }

    /**
     * What a page says.
     *
     * @param number the number of the page, from 1 to {@link #count()}
     * @return its text, line by line; empty if there is no such page
     */
    public String text(int number) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        });
    }
}

package io.github.ipt4j.examples.shared.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

/** Tables that a spreadsheet can open without running anything. */
class CsvProperties {

    private static String row(Object... fields) {
        StringWriter text = new StringWriter();
        new Csv(new PrintWriter(text)).row(List.of(fields));
        return text.toString();
    }

    @Property
    void noFieldBeginsLikeAFormulaUnlessItIsANumber(
            @ForAll @Chars({'=', '+', '-', '@', '\t', '\r', ',', '"', '1', '.'}) @CharRange(from = 'a', to = 'c')
                    String text) {
        String field = row(text).replaceFirst("^\"", "");
        assertThat(field).doesNotContainPattern("\\A[=@\t]").doesNotContainPattern("\\A\r(?!\n)");
        if (field.startsWith("+") || field.startsWith("-")) {
            assertThat(field.strip()).matches("[+-][0-9]+(\\.[0-9]+)?");
        }
    }

    @Property
    void numbersStayNumbers(@ForAll int whole, @ForAll double fraction) {
        assertThat(row(whole, fraction)).isEqualTo(whole + "," + fraction + "\r\n");
    }

    @Example
    void aFormulaIsTextBehindAnApostrophe() {
        assertThat(row("=HYPERLINK(\"x\")", "-1", "-1+1", "@a", "a"))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",-1,'-1+1,'@a,a\r\n");
    }
}

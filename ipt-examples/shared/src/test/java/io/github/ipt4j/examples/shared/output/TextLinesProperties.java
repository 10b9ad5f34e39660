package io.github.ipt4j.examples.shared.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Text that is encoded before its turn to be written comes. */
class TextLinesProperties {

    @Property
    void numbersAreWrittenAsJavaWritesThem(@ForAll @IntRange(max = Integer.MAX_VALUE) int number) {
        assertThat(written(new TextLines().number(number))).isEqualTo(Integer.toString(number));
    }

    @Property
    void itDoesNotMatterWhetherTextIsEncodedBefore(@ForAll List<Boolean> encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        TextOutput out = new TextOutput(new Utf8Output(bytes));
        for (int i = 0; i < encoded.size(); i++) {
            String text = i + " für 😀\n";
            expected.append(text);
            if (encoded.get(i)) {
                new TextLines().add(text).writeTo(out);
            } else {
                out.print(text);
            }
        }
        out.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Example
    void whatWaitsIsWrittenOnceHoweverLongItIs() {
        TextLines lines = new TextLines();
        String text = "a line\n".repeat(10_000);
        lines.add(text);
        assertThat(lines.length()).isEqualTo(text.length());
        assertThat(written(lines)).isEqualTo(text);
        assertThat(written(lines)).isEmpty();
    }

    @Example
    void whatCannotBeWrittenIsRemembered() {
        WatchedStream lost = new WatchedStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        TextOutput out = new TextOutput(new Utf8Output(lost));
        new TextLines().add("a line\n".repeat(10_000)).writeTo(out);
        out.flush();
        assertThat(lost.hasLostOutput()).isTrue();
    }

    private static String written(TextLines lines) {
        StringWriter text = new StringWriter();
        lines.writeTo(new PrintWriter(text));
        return text.toString();
    }
}

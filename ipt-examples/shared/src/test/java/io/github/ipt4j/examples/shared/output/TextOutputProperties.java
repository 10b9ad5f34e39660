package io.github.ipt4j.examples.shared.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text as it leaves a program. */
class TextOutputProperties {

    private static final String HOSTILE =
            "\u0000\u0007\b\u001b\r\u007f\u0085\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ud800\udc00";

    private static String written(Consumer<PrintWriter> writing) {
        StringWriter text = new StringWriter();
        TextOutput out = new TextOutput(text);
        writing.accept(out);
        out.flush();
        return text.toString();
    }

    /** Whether a text could steer a terminal or turn the direction of text, or is no Unicode. */
    private static boolean isHostile(int character) {
        return Character.isISOControl(character)
                || List.of(0x61c, 0x200e, 0x200f, 0x2028, 0x2029).contains(character)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    @Property
    void aLineHoldsNothingHostile(@ForAll("hostile") String text) {
        for (String line : List.of(
                written(out -> out.println(text)),
                written(out -> out.println((Object) text)),
                written(out -> out.printf("%s%n", text)),
                written(out -> out.format(Locale.ROOT, "%s%n", text)))) {
            assertThat(line).endsWith(System.lineSeparator());
            assertThat(line.stripTrailing().codePoints()).noneMatch(TextOutputProperties::isHostile);
        }
    }

    @Property
    void aBlockHoldsNothingHostileButItsLineEnds(@ForAll("hostile") String text) {
        assertThat(written(out -> out.print(text)).replace("\r\n", "\n").codePoints())
                .noneMatch(character -> isHostile(character) && character != '\n' && character != '\t');
    }

    @Property
    void itDoesNotMatterInHowManyPiecesATextIsWritten(@ForAll("hostile") String text) {
        assertThat(written(out -> text.chars().forEach(character -> out.write(character))))
                .isEqualTo(written(out -> out.print(text)));
    }

    @Property
    void textThatIsNotHostileIsWrittenAsItIs(@ForAll("harmless") String text) {
        assertThat(written(out -> out.print(text))).isEqualTo(text);
    }

    @Example
    void escapesAreThoseOfJson() {
        assertThat(written(out -> out.print("a\u202eb\u001b[2Jc\ud800"))).isEqualTo("a\\u202eb\\u001b[2Jc\\ud800");
    }

    @Example
    void whatTheProgramColorsItselfStaysColored() {
        assertThat(written(out -> {
                    out.print("\u001b");
                    TextOutput.asIs(out, "\u001b[1m");
                }))
                .isEqualTo("\\u001b\u001b[1m");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars(HOSTILE + "ab\n\t😀").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.of("a", "é", "漢", "😀", "\n", "\t", "\r\n", "שלום", "\\u202e")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}

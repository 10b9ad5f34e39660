package io.github.ipt4j.examples.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShownCodeTest {

    @Test
    void codeIsShownWithoutItsIndentation() {
        assertThat(ShownCode.of("    if (here) {\n        go();\n    }\n")).isEqualTo("if (here) {\n    go();\n}\n");
    }

    @Test
    void anAssertedTextIsShownAsAComment() {
        assertThat(ShownCode.of("assertThat(a.b(c)).hasToString(\"(4;\\\"\");\n"))
                .isEqualTo("a.b(c); // (4;\"\n");
    }

    @Test
    void anotherAssertionIsShownByTheCommentBehindIt() {
        assertThat(ShownCode.of("assertThat(a).hasSize(2).contains(b(\"); \")); // two\nnext();\n"))
                .isEqualTo("a; // two\nnext();\n");
    }

    @Test
    void anAssertionOfSeveralLinesIsShownOnOne() {
        assertThat(ShownCode.of(
                        "  assertThat(a\n          .b(\n            c))\n      .hasToString(\n          \"4\");\n"))
                .isEqualTo("a.b(c); // 4\n");
    }
}

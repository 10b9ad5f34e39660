package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void writesAProtocolForEachTool() {
        assertThat(run(0, "--promela", "ipt-uk")).contains("(ipt-uk):").endsWith("    false\n}\n");
        assertThat(run(0, "--xstate", "ipt-uk"))
                .startsWith("{")
                .contains("\"id\" : \"ipt-uk\"")
                .endsWith("}\n");
    }

    @Test
    void writesForOneToolAtATime() {
        assertThat(run(2, "--promela", "--xstate", "ipt-uk")).isEmpty();
        assertThat(run(2, "ipt-uk")).isEmpty();
    }

    private static String run(int status, String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments))
                .isEqualTo(status);
        return out.toString();
    }
}

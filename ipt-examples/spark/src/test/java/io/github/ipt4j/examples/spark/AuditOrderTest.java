package io.github.ipt4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How an audit travels. */
final class AuditOrderTest {

    @TempDir
    private Path folder;

    @Command(name = "order")
    private static final class Order {

        @Mixin
        private final JudgingOptions judging = new JudgingOptions();
    }

    @Test
    void theScalesOfFilesTravelWithTheOrder() throws IOException, ClassNotFoundException {
        Path file = Files.writeString(
                folder.resolve("small.json"),
                "{\"id\":\"small\",\"title\":\"Small\",\"source\":\"Ourselves\",\"total\":{\"min\":0,\"max\":9}}");
        Order order = new Order();
        new CommandLine(order).parseArgs("--scales", file.toString());

        assertThat(travelled(AuditOrder.of(order.judging)).audit().format().scales().stream()
                        .map(Scale::id))
                .contains("phq-9", "small");
    }

    private static AuditOrder travelled(AuditOrder order) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(order);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (AuditOrder) in.readObject();
        }
    }
}

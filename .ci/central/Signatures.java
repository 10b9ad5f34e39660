import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks signatures against one public key, with a ring of keys that holds no other. */
final class Signatures {

    private final Path ring;

    private Signatures(Path ring) {
        this.ring = ring;
    }

    static Signatures of(Path key) throws IOException, InterruptedException {
        Signatures signatures = new Signatures(Files.createTempDirectory("ring"));
        if (!signatures.gpg("--import", key.toString())) {
            throw new IOException("no public key could be read from " + key);
        }
        return signatures;
    }

    boolean holds(Path signature, Path file) {
        try {
            return gpg("--verify", signature.toString(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean gpg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--quiet", "--no-autostart", "--homedir", ring.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}

package io.github.ipt4j.examples.workbench;

import io.github.ipt4j.examples.workbench.testing.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests in which Ann is signed in a week after the first session of her one course. */
abstract class AnnsWorkbench {

    @TempDir
    private Path folder;

    @AutoClose
    StartedWorkbench workbench;

    Browser ann;

    @BeforeEach
    final void start() throws IOException {
        workbench = StartedWorkbench.aWeekAfterTheFirstSession(folder);
        ann = workbench.signedIn("ann");
    }
}

package io.github.ipt4j.examples.workbench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A PostgreSQL that is killed, and started again on the same files. */
final class KilledServer implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    KilledServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(folder);
    }

    private static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills the server; the processes that it started see that it is gone, and end by themselves. */
    void kill() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        List<ProcessHandle> started = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        started.forEach(process -> process.onExit().join());
    }

    void startAgain() throws IOException {
        server.close();
        server = start(folder);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package io.github.ipt4j.examples.workbench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** Kills all of its processes, so that none of them can put anything in order. */
    void kill() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
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

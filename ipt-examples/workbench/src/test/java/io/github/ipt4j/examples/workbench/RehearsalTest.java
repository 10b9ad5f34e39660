package io.github.ipt4j.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

final class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void aRehearsalEndsAndKeepsTheLibraryOfTheDatabaseAlone() throws Exception {
        Rehearsal.main(new String[] {folder.toString()});

        assertThat(folder)
                .isDirectoryContaining(path -> path.endsWith(LibraryLoaderUtil.getNativeLibName()))
                .isDirectoryNotContaining(path -> !path.endsWith(LibraryLoaderUtil.getNativeLibName()));
    }
}

package org.newsclaims.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.local.UsageException;

class DataFolderTest {
    private static final URI PAGE = URI.create("http://localhost:4711");

    @TempDir
    private Path data;

    @Test
    void twoLaunchersNeverShareAFolderAndTheSecondIsToldWhereTheFirstIs() throws IOException {
        long self = ProcessHandle.current().pid();
        try (DataFolder folder = DataFolder.lock(data)) {
            running(self).write(folder.path());

            assertThatThrownBy(() -> DataFolder.lock(data))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("runs on " + data + " already (process " + self)
                    .hasMessageContaining("page http://localhost:4711/")
                    .hasMessageContaining("news-claims stop");
        }
        DataFolder.lock(data).close();
    }

    @Test
    void aNoteOfALauncherThatWasKilledIsNoRunningSystem() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        running(gone.pid()).write(data);

        assertThat(Running.on(data)).isEmpty();
    }

    private static Running running(long pid) {
        return new Running(pid, Instant.now().toString(), PAGE, PAGE, PAGE, Map.of());
    }
}

package org.newsclaims.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.local.terminal.UsageException;

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
    void whoHasTooLittleRoomIsToldBeforeAnythingStarts() {
        long room = data.toFile().getUsableSpace();

        assertThatThrownBy(() -> DataFolder.lock(new DiskRoom(data, 2 * room)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("the disk of " + data + " has ")
                .hasMessageContaining("make room, or name a folder on another disk with --data");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aNoteOfALauncherThatWasKilledIsNoRunningSystem() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        running(gone.pid()).write(data);

        assertThat(Running.on(data)).isEmpty();
    }

    @Test
    void nobodyButTheOwnerLooksIntoAFolderThatWasMadeForIt() throws IOException {
        Path made = data.resolve("made");

        DataFolder.lock(made).close();

        for (Path folder : List.of(made, made.resolve("logs"), made.resolve("kafka"), made.resolve("postgres"))) {
            assertThat(permissions(folder)).as("%s", folder).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatHoldsOtherThingsIsLeftAsItIsAndOnlyWhatIsMadeInItIsClosed() throws IOException {
        Files.writeString(data.resolve("notes.txt"), "of somebody else");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.lock(data).close();

        assertThat(permissions(data)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(data.resolve("logs"))).isEqualTo("rwx------");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private static Running running(long pid) {
        return new Running(pid, Instant.now().toString(), PAGE, PAGE, PAGE, Map.of());
    }
}

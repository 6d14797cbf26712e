package org.newsclaims.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What must be free on the disk of a folder. A server that finds none ends without saying so.
 *
 * @param folder which exists
 * @param least bytes
 */
record DiskRoom(Path folder, long least) {
    /** What servers and services take when they start on an empty folder, and some room for articles. */
    private static final long TO_START = 200_000_000;

    private static final long MEGABYTE = 1_000_000;

    static DiskRoom toStart(Path folder) {
        return new DiskRoom(folder, TO_START);
    }

    /** How much there is and what to do, when it is less; else empty. */
    Optional<String> shortage() throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        return room >= least
                ? Optional.empty()
                : Optional.of("the disk of " + folder + " has " + room / MEGABYTE + " MB left, and News Claims needs "
                        + least / MEGABYTE + " MB to start; make room, or name a folder on another disk with --data");
    }
}

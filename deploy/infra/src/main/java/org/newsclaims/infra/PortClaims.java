package org.newsclaims.infra;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Which ports other processes of this machine have given away, since whoever got one may not listen yet: a byte of a file for each
 * port, locked until the process ends, however it does. Where there can be no such file, every port is free to be claimed.
 */
final class PortClaims {
    private static final FileChannel FILE = open();

    private PortClaims() {}

    /** Whether the port is this process's from now on, and was nobody's before. */
    static boolean claim(int port) {
        if (FILE == null) {
            return true;
        }
        try {
            return FILE.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            // Claimed by this very process.
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static FileChannel open() {
        try {
            return FileChannel.open(
                    Path.of(System.getProperty("java.io.tmpdir"), "news-claims.ports"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            return null;
        }
    }
}

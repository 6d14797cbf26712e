package org.newsclaims.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held from the choice of ports until the services listen on them, by one launcher of a user at a time: two that looked at the same
 * moment would find the same ports free, and each would take the other's services for its own.
 */
final class StartTurn implements AutoCloseable {
    private final FileChannel channel;

    private StartTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** The file that all launchers of this user know. */
    static Path file() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "news-claims-" + System.getProperty("user.name") + ".starting");
    }

    /** Waits until no other launcher is starting, and says so. */
    static StartTurn take(Path file, PrintStream out) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            out.println("another news-claims is starting; waiting until it listens");
            channel.lock();
        }
        return new StartTurn(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

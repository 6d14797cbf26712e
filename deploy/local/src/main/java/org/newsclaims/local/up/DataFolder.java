package org.newsclaims.local.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.newsclaims.local.UsageException;

/** The folder of everything that outlives a run, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder lock(Path path) throws IOException {
        Files.createDirectories(path.resolve("logs"));
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tried(channel);
        if (lock == null) {
            channel.close();
            throw new UsageException("News Claims runs on " + path + " already"
                    + Running.on(path).map(DataFolder::where).orElse("")
                    + ". Look at it with news-claims open, stop it with news-claims stop, or name another folder with"
                    + " --data");
        }
        return new DataFolder(path, channel);
    }

    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    private static String where(Running running) {
        return " (process " + running.pid() + ", page " + running.query().resolve("/") + ")";
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

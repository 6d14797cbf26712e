package org.newsclaims.local.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsclaims.local.terminal.UsageException;

/** The folder of everything that outlives a run, held by one launcher at a time, and for its owner alone. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    /** What servers and services write. */
    private static final List<String> PARTS = List.of("logs", "kafka", "postgres");

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws UsageException when there is too little room, or another launcher holds the folder */
    static DataFolder lock(Path path) throws IOException {
        Files.createDirectories(path);
        return lock(DiskRoom.toStart(path));
    }

    static DataFolder lock(DiskRoom room) throws IOException {
        Optional<String> shortage = room.shortage();
        if (shortage.isPresent()) {
            throw new UsageException(shortage.get());
        }
        Path path = room.folder();
        boolean own = Files.exists(path.resolve(LOCK)) || isEmpty(path);
        for (String part : PARTS) {
            Files.createDirectories(path.resolve(part));
            closeToOthers(path.resolve(part));
        }
        if (own) {
            closeToOthers(path);
        }
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Texts of articles are in all of them; where a file system knows no owners there is nothing to be done. */
    private static void closeToOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
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

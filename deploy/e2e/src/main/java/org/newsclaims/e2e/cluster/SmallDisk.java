package org.newsclaims.e2e.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file system of its own for one server, in memory, that can be filled to the brim without harm to anybody else.
 *
 * @param folder where it is mounted
 */
public record SmallDisk(Path folder) {
    private static final long LARGEST = 6L << 30;
    private static final int BLOCK = 1 << 16;

    /**
     * Mounts one; empty when this process may not.
     *
     * @param folder made when missing
     * @param size as mount understands it, such as {@code 64m}
     */
    public static Optional<SmallDisk> mount(Path folder, String size) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "news-claims", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** The small disk that a folder is on; empty when it shares one with others, which must not be filled. */
    public static Optional<SmallDisk> of(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.type().equals("tmpfs") && store.getTotalSpace() <= LARGEST
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** Leaves no room. */
    public void fill() {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            byte[] block = new byte[BLOCK];
            for (long written = 0; written < LARGEST; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            // Full: that was the aim.
        }
    }

    /** Gives the room back. */
    public void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    /** Takes it away with all that is on it; whoever used it must have ended. */
    public void unmount() throws InterruptedException {
        succeeds("umount", folder.toString());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean succeeds(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.newsclaims.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.newsclaims.local.terminal.UsageException;

/** Everything in some files and folders, one after another. A folder with a manifest holds what that lists. */
final class Archive implements Items {
    private final Deque<Path> paths;
    private final AtomicLong read = new AtomicLong();
    private final long total;
    private Folders files = new Folders(List.of());
    private String name;
    private Items open;

    /** @throws UsageException when a path cannot be read, holds nothing, or lacks what its manifest lists */
    Archive(List<Path> paths) throws IOException {
        this.paths = new ArrayDeque<>(paths);
        long bytes = 0;
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new UsageException("there is no readable file or folder " + path);
            }
            bytes += isDescribed(path) ? size(listed(path)) : size(path);
        }
        this.total = bytes;
    }

    /** Whether a manifest tells of a folder, or of a single page or text in one. */
    private static boolean isDescribed(Path path) {
        Path name = path.getFileName();
        boolean page = name != null && Format.of(name.toString()) == Format.PAGE;
        return Files.isDirectory(path)
                ? Files.exists(path.resolve(Manifest.NAME))
                : page && Files.exists(path.resolveSibling(Manifest.NAME));
    }

    private static List<Path> listed(Path path) throws IOException {
        return Files.isDirectory(path) ? Manifest.of(path).files() : List.of(path);
    }

    private static long size(Path path) throws IOException {
        Folders all = new Folders(List.of(path));
        long bytes = 0;
        boolean any = false;
        for (Path file = all.next(); file != null; file = all.next()) {
            bytes += Files.size(file);
            any = true;
        }
        if (!any) {
            throw new UsageException(path + " holds no articles");
        }
        return bytes;
    }

    private static long size(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    @Override
    public Item next() throws IOException {
        while (true) {
            Item item = open == null ? null : nextOfFile();
            if (item != null) {
                return item;
            }
            if (open != null) {
                open.close();
                open = null;
            }
            Path file = files.next();
            if (file != null) {
                name = file.toString();
                open = open(file);
            } else if (paths.isEmpty()) {
                return null;
            } else {
                begin(paths.pop());
            }
        }
    }

    private void begin(Path path) throws IOException {
        if (isDescribed(path)) {
            name = path.toString();
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            open = new ManifestItems(Manifest.of(folder), listed(path), read);
        } else {
            files = new Folders(List.of(path));
        }
    }

    /** A file that breaks off costs what is missing of it, not the files after it. */
    private Item nextOfFile() {
        try {
            return open.next();
        } catch (IOException e) {
            open = Items.of(null);
            return Item.refused(name, "breaks off, and nothing after it is read: " + e.getMessage());
        }
    }

    private Items open(Path file) throws IOException {
        Format format = Format.of(file.getFileName().toString());
        try {
            if (format == Format.ZIP) {
                return new ZipItems(file, read);
            }
            InputStream in = new Counted(Files.newInputStream(file), read);
            return format.read(in, file.toString());
        } catch (IOException e) {
            return Items.of(Item.refused(file.toString(), "cannot be unpacked: " + e.getMessage()));
        }
    }

    /** Bytes of the files read so far. */
    long read() {
        return read.get();
    }

    /** Bytes of all files. */
    long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}

package org.newsclaims.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.newsclaims.local.UsageException;
import org.newsclaims.local.article.ArticleFiles;
import org.newsclaims.local.article.Submission;

/** Everything in some files and folders, one after another. A folder with a manifest holds what that lists. */
final class Archive implements Items {
    private static final String MANIFEST = "manifest.jsonl";

    private final Folders files;
    private final AtomicLong read = new AtomicLong();
    private final long total;
    private final Iterator<Submission> listed;
    private final Stream<Submission> manifests;
    private String name;
    private Items open;

    Archive(List<Path> paths) throws IOException {
        List<Path> withManifest = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new UsageException("there is no readable file or folder " + path);
            }
            (isDescribed(path) ? withManifest : others).add(path);
        }
        this.files = new Folders(others);
        this.total = size(others);
        this.manifests = ArticleFiles.read(withManifest);
        this.listed = manifests.iterator();
    }

    /** Whether a manifest tells of a folder, or of a single page or text in one. */
    private static boolean isDescribed(Path path) {
        Path name = path.getFileName();
        boolean page = name != null && Format.of(name.toString()) == Format.PAGE;
        return Files.isDirectory(path)
                ? Files.exists(path.resolve(MANIFEST))
                : page && Files.exists(path.resolveSibling(MANIFEST));
    }

    private static long size(List<Path> paths) throws IOException {
        long bytes = 0;
        Folders all = new Folders(paths);
        for (Path file = all.next(); file != null; file = all.next()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    @Override
    public Item next() throws IOException {
        if (listed.hasNext()) {
            Submission submission = listed.next();
            return Item.article(submission.origin(), submission.json());
        }
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
            if (file == null) {
                return null;
            }
            name = file.toString();
            open = open(file);
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
        manifests.close();
        if (open != null) {
            open.close();
        }
    }
}

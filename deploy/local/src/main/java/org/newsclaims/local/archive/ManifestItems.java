package org.newsclaims.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The articles that a manifest lists, each with what the manifest knows of it. */
final class ManifestItems implements Items {
    private final Manifest manifest;
    private final Iterator<Path> files;
    private final AtomicLong read;
    private Items open = Items.of(null);

    /** @param read is told how many bytes were read */
    ManifestItems(Manifest manifest, List<Path> files, AtomicLong read) {
        this.manifest = manifest;
        this.files = files.iterator();
        this.read = read;
    }

    @Override
    public Item next() throws IOException {
        Item item = open.next();
        while (item == null && files.hasNext()) {
            open.close();
            open = open(files.next());
            item = open.next();
        }
        return item;
    }

    private Items open(Path file) throws IOException {
        InputStream in = new Counted(Files.newInputStream(file), read);
        Format format = Format.of(file.getFileName().toString());
        return format == Format.PAGE
                ? Items.of(PageItem.of(format.unpacked(in, file.toString()), manifest.article(file), file.toString()))
                : format.read(in, file.toString());
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}

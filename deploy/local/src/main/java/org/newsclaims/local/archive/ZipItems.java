package org.newsclaims.local.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The articles of the files in a zip archive, in its own order. */
final class ZipItems implements Items {
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private final String origin;
    private final AtomicLong read;
    private Items open;
    private String place;

    ZipItems(Path file, AtomicLong read) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.entries = zip.entries();
        this.origin = file.toString();
        this.read = read;
    }

    @Override
    public Item next() throws IOException {
        while (true) {
            Item item = nextOfEntry();
            if (item != null) {
                return item;
            }
            if (open != null) {
                open.close();
                open = null;
            }
            if (!entries.hasMoreElements()) {
                return null;
            }
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && !Folders.isHidden(entry.getName())) {
                read.addAndGet(Math.max(entry.getCompressedSize(), 0));
                place = origin + "!" + entry.getName();
                open = open(entry);
            }
        }
    }

    private Items open(ZipEntry entry) {
        try {
            return Format.of(entry.getName()).read(zip.getInputStream(entry), place);
        } catch (IOException e) {
            return Items.of(Item.refused(place, "cannot be unpacked: " + e.getMessage()));
        }
    }

    /** An entry that breaks off, or is locked, costs what is missing of it, not the entries after it. */
    private Item nextOfEntry() {
        try {
            return open == null ? null : open.next();
        } catch (IOException e) {
            open = Items.of(null);
            return Item.refused(place, "breaks off, and nothing after it is read: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

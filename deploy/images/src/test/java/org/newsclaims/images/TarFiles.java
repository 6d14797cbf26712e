package org.newsclaims.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What an image that was written to a file holds. */
final class TarFiles {
    private final Map<String, byte[]> entries = new TreeMap<>();

    TarFiles(Path image) throws IOException {
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(image))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    /** Its configuration, which names the digests of its layers. */
    String config() {
        return entries.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.startsWith("{") && text.contains("\"rootfs\""))
                .findFirst()
                .orElseThrow();
    }

    /** The files of its layers, each with {@code root}, or another owner's number, and whether others may write into it. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (byte[] layer : entries.values()) {
            if (layer.length > 2 && layer[0] == 0x1f && (layer[1] & 0xff) == 0x8b) {
                files(new GZIPInputStream(new ByteArrayInputStream(layer)), files);
            }
        }
        return files;
    }

    private static void files(InputStream layer, List<String> files) throws IOException {
        try (TarArchiveInputStream in = new TarArchiveInputStream(layer)) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean open = (entry.getMode() & 022) != 0;
                files.add(entry.getName()
                        + (entry.getLongUserId() == 0 ? " root" : " " + entry.getLongUserId())
                        + (open ? " writable" : ""));
            }
        }
    }
}

package org.newsclaims.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An image that was written to a file: its configuration, and the files of its layers. */
final class ImageFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHITEOUT = ".wh.";

    private final Path blobs;
    private final JsonNode manifest;
    private final JsonNode config;

    /**
     * @param image in the layout of OCI
     * @param folder an empty one, where its parts are put
     */
    ImageFile(Path image, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(image)) {
            unpack(in, "", folder);
        }
        this.blobs = folder.resolve("blobs");
        String digest = JSON.readTree(folder.resolve("index.json").toFile())
                .at("/manifests/0/digest")
                .asText();
        this.manifest = JSON.readTree(blob(digest).toFile());
        this.config = JSON.readTree(blob(manifest.at("/config/digest").asText()).toFile())
                .path("config");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (JsonNode variable : config.path("Env")) {
            String[] parts = variable.asText().split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }

    /** The program of the image and its arguments. */
    List<String> entrypoint() {
        List<String> words = new ArrayList<>();
        config.path("Entrypoint").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** The folder it works in, as the image has it. */
    String workingFolder() {
        return config.path("WorkingDir").asText();
    }

    /**
     * Writes what the layers hold, the later over the earlier.
     *
     * @param below the only folder of the image that is of interest, with a slash at its end; empty for all
     * @param root where the root of the image is to be
     */
    void unpack(String below, Path root) throws IOException {
        for (JsonNode layer : manifest.path("layers")) {
            try (InputStream in = new GZIPInputStream(
                    Files.newInputStream(blob(layer.path("digest").asText())))) {
                unpack(in, below, root);
            }
        }
    }

    private Path blob(String digest) {
        return blobs.resolve(digest.replace(':', '/'));
    }

    private static void unpack(InputStream layer, String below, Path root) throws IOException {
        TarArchiveInputStream in = new TarArchiveInputStream(layer);
        for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path file = inside(root, entry.getName());
            if (!("/" + root.relativize(file)).startsWith(below)) {
                continue;
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            String name = file.getFileName().toString();
            if (name.startsWith(WHITEOUT)) {
                Files.deleteIfExists(file.resolveSibling(name.substring(WHITEOUT.length())));
                continue;
            }
            Files.deleteIfExists(file);
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(file, inside(root, entry.getLinkName()));
            } else if (entry.isFile()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(
                        file,
                        PosixFilePermissions.fromString((entry.getMode() & 0111) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                Files.setLastModifiedTime(
                        file, FileTime.from(entry.getLastModifiedDate().toInstant()));
            }
        }
    }

    private static Path inside(Path root, String name) throws IOException {
        Path file = root.resolve(name.replaceFirst("^/+", "")).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("leads out of the image: " + name);
        }
        return file;
    }
}

package org.newsclaims.claims.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.Engine;
import org.newsclaims.records.ArticleEvent;

/**
 * Tells versions of the views apart by all that they follow from: engine, projection, records and codec, models and code. A
 * change that nobody thought worth a number still makes another version. Builds are reproducible, so the same sources give
 * the same one.
 */
final class ViewsArchives {
    private static final List<Class<?>> ONE_OF_EACH =
            List.of(Engine.class, Projector.class, ArticleEvent.class, ViewJson.class);
    private static final int DIGITS = 16;

    private ViewsArchives() {}

    static EngineVersion version() {
        return version(ONE_OF_EACH.stream().map(ViewsArchives::archive).toList());
    }

    /** @param archives jars, or folders of classes */
    static EngineVersion version(List<Path> archives) {
        MessageDigest sha = sha256();
        try {
            for (Path archive : archives) {
                Map<String, String> files = Files.isDirectory(archive) ? ofFolder(archive) : ofJar(archive);
                files.forEach(
                        (name, content) -> sha.update((name + " " + content + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EngineVersion(HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS));
    }

    private static Path archive(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an archive has an address", e);
        }
    }

    /** As a jar tells of its files without unpacking them: a service that starts has no time to read its models twice. */
    private static Map<String, String> ofJar(Path archive) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipFile jar = new ZipFile(archive.toFile())) {
            for (ZipEntry file : Collections.list(jar.entries())) {
                if (!file.isDirectory() && counts(file.getName())) {
                    contents.put(file.getName(), content(file.getSize(), file.getCrc()));
                }
            }
        }
        return contents;
    }

    private static Map<String, String> ofFolder(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    contents.put(name, content(bytes.length, crc.getValue()));
                }
            }
        }
        return contents;
    }

    /** What lies under {@code org}; what the build writes elsewhere in a jar says nothing about views. */
    private static boolean counts(String name) {
        return name.startsWith("org/");
    }

    private static String content(long size, long crc) {
        return size + " " + crc;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

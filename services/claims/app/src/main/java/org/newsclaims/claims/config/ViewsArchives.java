package org.newsclaims.claims.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
                if (Files.isDirectory(archive)) {
                    add(archive, sha);
                } else {
                    try (FileSystem jar = FileSystems.newFileSystem(archive)) {
                        add(jar.getPath("/"), sha);
                    }
                }
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

    /** What lies under {@code org}; what the build writes elsewhere in a jar says nothing about views. */
    private static void add(Path root, MessageDigest sha) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> root.relativize(file).startsWith("org"))
                    .sorted((a, b) -> name(root, a).compareTo(name(root, b)))
                    .toList();
        }
        for (Path file : files) {
            sha.update(name(root, file).getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

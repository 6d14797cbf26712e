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
import org.newsclaims.engine.Engine;

/**
 * Tells engines apart by all that is in them, models and code: a change that nobody thought worth a number still makes
 * another engine. Builds are reproducible, so the same sources give the same version.
 */
final class EngineArchive {
    /** Goes up when the projection itself makes other views of what the engine found. */
    private static final String PROJECTION = "3";

    private static final int DIGITS = 16;

    private EngineArchive() {}

    static EngineVersion version() {
        try {
            Path archive = Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(archive)) {
                return version(archive);
            }
            try (FileSystem jar = FileSystems.newFileSystem(archive)) {
                return version(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an archive has an address", e);
        }
    }

    private static EngineVersion version(Path root) throws IOException {
        MessageDigest sha = sha256();
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
        return new EngineVersion(
                PROJECTION + "-" + HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS));
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

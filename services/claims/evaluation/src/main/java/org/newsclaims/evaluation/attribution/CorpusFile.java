package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Finds files of the evaluation data, which are never part of the repository: in the folder named by the system property
 * or environment variable {@value #NAME}, else in a {@code shared/data} beside the repository or any folder above it.
 */
public final class CorpusFile {
    /** Names the folder of evaluation data. */
    public static final String NAME = "NEWS_CLAIMS_DATA";

    private CorpusFile() {}

    /** The file with that path inside the data folder, or empty when there is none. */
    public static Optional<Path> find(String path) {
        String named = System.getProperty(NAME, System.getenv(NAME));
        if (named != null) {
            return Optional.of(Path.of(named, path)).filter(Files::isRegularFile);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(path);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** SHA-256 of a file, in lower-case hexadecimal digits. */
    public static String checksum(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

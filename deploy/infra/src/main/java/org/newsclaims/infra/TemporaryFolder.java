package org.newsclaims.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for servers whose data need not outlive the process. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    static Path create(String name) {
        try {
            return Files.createTempDirectory("news-claims-" + name);
        } catch (IOException e) {
            throw new InfraException("no temporary folder for " + name, e);
        }
    }

    /** Removes the folder as far as it can: a server on its way out may still be writing. */
    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::removeOne);
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static void removeOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}

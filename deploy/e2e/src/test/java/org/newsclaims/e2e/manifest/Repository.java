package org.newsclaims.e2e.manifest;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the descriptions lie. */
final class Repository {
    private Repository() {}

    /** A file or folder of the repository. */
    static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("deploy/kubernetes"))) {
            folder = folder.getParent();
        }
        return folder.resolve(path);
    }
}

package org.newsclaims.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository, whose packaged services the tests run. */
final class Home {
    private Home() {}

    static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("deploy/local/samples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

package org.newsclaims.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.newsclaims.e2e.cluster.Shape;

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

    /**
     * One claims service.
     *
     * @param folder for everything the cluster writes
     * @param queries how many query services
     * @param claims properties of the claims service
     */
    static Shape shape(Path folder, int queries, Map<String, String> claims) {
        return new Shape(path(), folder, folder.resolve("postgres"), 1, queries, claims);
    }
}

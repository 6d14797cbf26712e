package org.newsclaims.evaluation.syntax;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens model files for writing. */
final class Outputs {
    private Outputs() {}

    static DataOutputStream data(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }
}

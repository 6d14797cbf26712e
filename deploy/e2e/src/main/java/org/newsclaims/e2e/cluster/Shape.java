package org.newsclaims.e2e.cluster;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a cluster is made of.
 *
 * @param home the repository, with packaged services
 * @param folder data and logs
 * @param databaseFolder where PostgreSQL keeps its data; may be a small file system of its own
 * @param claims replicas of claims
 * @param queries replicas of query
 * @param claimsConfiguration properties set on the claims service besides addresses, such as a negative control
 */
public record Shape(
        Path home, Path folder, Path databaseFolder, int claims, int queries, Map<String, String> claimsConfiguration) {
    /**
     * One of each service, as it comes.
     *
     * @param folder data, that of PostgreSQL as well, and logs
     */
    public static Shape oneOfEach(Path home, Path folder) {
        return new Shape(home, folder, folder.resolve("postgres"), 1, 1, Map.of());
    }
}

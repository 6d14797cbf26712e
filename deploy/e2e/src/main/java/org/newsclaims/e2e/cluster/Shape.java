package org.newsclaims.e2e.cluster;

import java.nio.file.Path;
import java.util.List;
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
 * @param claimsJvm options of the JVM of a claims service
 */
public record Shape(
        Path home,
        Path folder,
        Path databaseFolder,
        int claims,
        int queries,
        Map<String, String> claimsConfiguration,
        List<String> claimsJvm) {
    /** Claims services as the launcher has them. */
    public Shape(
            Path home,
            Path folder,
            Path databaseFolder,
            int claims,
            int queries,
            Map<String, String> claimsConfiguration) {
        this(home, folder, databaseFolder, claims, queries, claimsConfiguration, Cluster.CLAIMS_JVM);
    }

    /** The same for a run of few articles, which is over before a second compiler has earned what it takes. */
    public Shape forFewArticles() {
        return new Shape(
                home, folder, databaseFolder, claims, queries, claimsConfiguration, Cluster.CLAIMS_JVM_OF_FEW_ARTICLES);
    }
}

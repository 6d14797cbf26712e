package org.newsclaims.infra;

import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/**
 * Where Kafka and PostgreSQL run. Chosen by system property {@code newsclaims.infra} or else the environment variable
 * {@code NEWSCLAIMS_INFRA}: {@code embedded}, {@code containers} or {@code auto} (containers when Docker answers).
 */
enum InfraMode {
    EMBEDDED,
    CONTAINERS;

    private static final String PROPERTY = "newsclaims.infra";
    private static final String VARIABLE = "NEWSCLAIMS_INFRA";

    /**
     * The mode this process was told to use.
     *
     * @throws IllegalArgumentException when it was told something else
     */
    public static InfraMode chosen() {
        String environment = System.getenv(VARIABLE);
        return of(System.getProperty(PROPERTY, environment == null ? "auto" : environment));
    }

    static InfraMode of(String word) {
        switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "embedded":
                return EMBEDDED;
            case "containers":
                return CONTAINERS;
            case "auto":
                return DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : EMBEDDED;
            default:
                throw new IllegalArgumentException(PROPERTY + " must be embedded, containers or auto, and is: " + word);
        }
    }
}

package org.newsclaims.infra;

import java.nio.file.Path;
import java.util.List;

/** The command line of the two server processes. */
record ServerArguments(Path data, int port, List<String> rest) {
    static ServerArguments of(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected: DATA PORT and what the server takes");
        }
        List<String> all = List.of(arguments);
        return new ServerArguments(Path.of(all.get(0)), Integer.parseInt(all.get(1)), all.subList(2, all.size()));
    }

    /** Databases to create. */
    List<String> databases() {
        return rest;
    }

    /** Port that clients are told, 0 for the broker's own. */
    int advertisedPort() {
        return rest.isEmpty() ? 0 : Integer.parseInt(rest.get(0));
    }
}

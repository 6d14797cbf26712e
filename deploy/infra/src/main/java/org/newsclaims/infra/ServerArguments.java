package org.newsclaims.infra;

import java.nio.file.Path;
import java.util.List;

/** The command line of the two server processes. */
record ServerArguments(Path data, int port, List<String> databases) {
    static ServerArguments of(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected: DATA PORT [DATABASE...]");
        }
        List<String> all = List.of(arguments);
        return new ServerArguments(Path.of(all.get(0)), Integer.parseInt(all.get(1)), all.subList(2, all.size()));
    }
}

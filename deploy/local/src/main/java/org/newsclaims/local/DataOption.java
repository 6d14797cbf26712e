package org.newsclaims.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Option;

/** Which local system a command is about: the one on a data folder. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the data and logs; .news-claims in the repository unless named")
    private Path folder;

    static Path home() {
        return Path.of(System.getProperty("news-claims.home", ".")).toAbsolutePath();
    }

    Path folder() {
        return folder == null ? home().resolve(".news-claims") : folder.toAbsolutePath();
    }

    /** @throws NothingRunsException when no system runs on the folder */
    Running running() throws IOException {
        return Running.on(folder())
                .orElseThrow(() ->
                        new NothingRunsException("nothing runs on " + folder() + "; start it with news-claims up"));
    }

    /** The address that was named, else that of the running system, else the usual one. */
    URI address(URI named, Function<Running, URI> service, int port) throws IOException {
        if (named != null) {
            return named;
        }
        return Running.on(folder()).map(service).orElse(URI.create("http://localhost:" + port));
    }
}

package org.newsclaims.claims.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.newsclaims.http.start.ArchivedStart;

/** Starts the service and loads the engine beside it: each takes seconds, and neither needs the other. */
@QuarkusMain
public final class ClaimsService {
    private ClaimsService() {}

    public static void main(String... arguments) {
        LoadedEngine.begin();
        if (ArchivedStart.isAskedFor()) {
            ArchivedStart.run(ClassArchiveRun.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}

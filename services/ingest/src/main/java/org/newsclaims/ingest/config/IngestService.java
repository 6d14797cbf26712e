package org.newsclaims.ingest.config;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.newsclaims.http.start.ArchivedStart;

/** Starts the service. */
@QuarkusMain
public final class IngestService {
    private IngestService() {}

    public static void main(String... arguments) {
        ArchivedStart.runOrAnswer(arguments);
    }
}

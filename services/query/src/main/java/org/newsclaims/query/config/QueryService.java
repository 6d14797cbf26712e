package org.newsclaims.query.config;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.newsclaims.http.start.ArchivedStart;

/** Starts the service. */
@QuarkusMain
public final class QueryService {
    private QueryService() {}

    public static void main(String... arguments) {
        ArchivedStart.runOrAnswer(arguments);
    }
}

package org.newsclaims.ingest.adapter.rest;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Problem documents for requests that no call answers, and for those that cannot even be told which they are for. */
@ApplicationScoped
class LastResort {
    /** After everything that the framework serves by itself. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    private final ProblemDocuments problems;

    LastResort(ProblemDocuments problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(LAST).handler(context -> {
            String path = context.request().path();
            send(context, Refusal.of(ProblemType.NOT_FOUND, "There is nothing at " + path + "."));
        });
        router.errorHandler(400, context -> {
            send(context, Refusal.of(ProblemType.BAD_REQUEST, "The request's path or headers cannot be read."));
        });
    }

    private void send(RoutingContext context, Refusal refusal) {
        context.response()
                .setStatusCode(refusal.type().status())
                .putHeader("Content-Type", ProblemDocuments.MEDIA_TYPE)
                .end(problems.of(refusal).toBuffer());
        RefusedBody.drain(context.request());
    }
}

package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.function.Consumer;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;

/** Which call goes where. Whatever else is asked gets a problem document, too. */
@ApplicationScoped
class ArticleRoutes {
    /** After everything that the framework serves by itself. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    private final SubmitCall submit;
    private final BatchCall batch;
    private final RetractCall retract;
    private final ProblemAnswer problems;

    ArticleRoutes(SubmitCall submit, BatchCall batch, RetractCall retract, ProblemAnswer problems) {
        this.submit = submit;
        this.batch = batch;
        this.retract = retract;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        resource(router, "/v1/articles", Map.of(HttpMethod.POST, submit::handle));
        resource(router, "/v1/articles/batch", Map.of(HttpMethod.POST, batch::handle));
        resource(router, "/v1/articles/:id", Map.of(HttpMethod.DELETE, retract::handle));
        router.route().order(LAST).handler(context -> {
            String path = context.request().path();
            problems.send(context, Refusal.of(Problem.NOT_FOUND, "There is nothing at " + path + "."));
        });
        router.errorHandler(400, context -> {
            problems.send(context, Refusal.of(Problem.BAD_REQUEST, "The request's path or headers cannot be read."));
        });
    }

    private void resource(Router router, String path, Map<HttpMethod, Consumer<RoutingContext>> methods) {
        router.route(path).handler(context -> {
            Consumer<RoutingContext> call = methods.get(context.request().method());
            if (call == null) {
                String allowed = methods.keySet().iterator().next().name();
                context.response().putHeader("Allow", allowed);
                problems.send(context, Refusal.of(Problem.METHOD_NOT_ALLOWED, path + " takes " + allowed + "."));
            } else {
                call.accept(context);
            }
        });
        router.route(path).failureHandler(context -> problems.send(context, context.failure()));
    }
}

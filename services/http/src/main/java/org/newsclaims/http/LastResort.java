package org.newsclaims.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.newsclaims.problems.Refusal;

/** Problem documents for requests that no call, page or file answers, and for those that fail before one could. */
@ApplicationScoped
class LastResort {
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;
    /** Cannot be read; body, address or headers are too large. */
    private static final int[] BEFORE_CALLS = {400, 413, 414, 431};

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::refuseUnreadable);
        router.route()
                .order(AFTER_EVERYTHING)
                .handler(context -> problems.answer(
                        context, FrameworkRefusals.nothingAt(context.request().path())));
        for (int status : BEFORE_CALLS) {
            router.errorHandler(
                    status,
                    context -> problems.answer(
                            context,
                            FrameworkRefusals.of(status, context.request().path(), "")));
        }
    }

    private void refuseUnreadable(RoutingContext call) {
        Refusal refusal = AddressCheck.refusal(call);
        if (refusal == null) {
            call.next();
        } else {
            problems.answer(call, refusal);
        }
    }
}

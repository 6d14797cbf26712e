package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.newsclaims.problems.ProblemType;

/** Problem documents for requests that no call, page or file answers, and for those that fail before one could. */
@ApplicationScoped
class LastResort {
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;

    private final ObjectMapper mapper;

    LastResort(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_EVERYTHING).handler(context -> answer(context, ProblemType.NOT_FOUND));
        for (int status : new int[] {400, 413, 414, 431}) {
            router.errorHandler(status, context -> answer(context, ErrorMapping.ofStatus(status)));
        }
    }

    void answer(RoutingContext context, ProblemType type) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        try {
            byte[] body = mapper.writeValueAsBytes(Problem.of(type, ErrorMapping.detail(type), List.of()));
            context.response()
                    .setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}

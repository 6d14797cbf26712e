package org.newsclaims.query.adapter.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.newsclaims.query.application.Lease;

/**
 * Gives an answer again while the views are as they were when it was made, which a look at their state tells that is shared by
 * all who ask for the time of a {@link Lease}. When the look fails, the call goes on and says so itself.
 */
@ApplicationScoped
class AnswersAgain {
    /** Before the calls, after what decides who may call. */
    private static final int BEFORE_CALLS = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 1;

    private static final String STATE = "news-claims.state-of-views";
    /** Where the framework notes the template of the path for metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final Lease lease;
    private final AnswerMemory memory;
    private final CurrentVertxRequest current;

    AnswersAgain(Vertx vertx, Lease lease, AnswerMemory memory, CurrentVertxRequest current) {
        this.vertx = vertx;
        this.lease = lease;
        this.memory = memory;
        this.current = current;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_CALLS).handler(this::answer);
    }

    private void answer(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!isRead(request) || request.path().startsWith(StreamResource.PATH)) {
            call.next();
            return;
        }
        CompletableFuture<String> state = lease.state();
        if (state.isDone() && !state.isCompletedExceptionally()) {
            answer(call, state.join());
            return;
        }
        Context own = vertx.getOrCreateContext();
        state.whenComplete((known, failure) -> own.runOnContext(now -> {
            if (failure == null) {
                answer(call, known);
            } else {
                call.next();
            }
        }));
    }

    private void answer(RoutingContext call, String state) {
        StoredAnswer known = memory.get(key(call.request()), state);
        if (known == null) {
            call.put(STATE, state);
            call.next();
        } else {
            send(known, call.request(), call.response());
        }
    }

    /** Keeps what a call answered, and leaves it out where the caller has it. */
    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        lease.read();
        String tag = response.getHeaderString(HttpHeaders.ETAG.toString());
        if (tag == null || !(response.getEntity() instanceof byte[] body)) {
            return;
        }
        RoutingContext call = current.getCurrent();
        String state = call.get(STATE);
        if (state != null) {
            String type = response.getHeaderString(HttpHeaders.CONTENT_TYPE.toString());
            memory.put(key(call.request()), StoredAnswer.of(state, tag, type, template(call.request()), body));
        }
        if (EntityTags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH.toString()), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** An answer depends on the address and on what the caller accepts. */
    private static String key(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null ? request.uri() : request.uri() + '\n' + accept;
    }

    private void send(StoredAnswer answer, HttpServerRequest request, HttpServerResponse response) {
        ((HttpServerRequestInternal) request).context().putLocal(TEMPLATE, answer.template());
        response.putHeader(HttpHeaders.ETAG, answer.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, Replies.REVALIDATE)
                .putHeader(HttpHeaders.VARY, Replies.VARIES);
        if (EntityTags.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        boolean packed = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        // Named in both cases, so that nobody compresses it again.
        response.putHeader(HttpHeaders.CONTENT_ENCODING, packed ? "gzip" : "identity")
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
                .end(packed ? packed(answer, request) : answer.plain());
    }

    private Buffer packed(StoredAnswer answer, HttpServerRequest request) {
        StoredAnswer compressed = answer.compressed();
        if (compressed != answer) {
            memory.put(key(request), compressed);
        }
        return compressed.packed();
    }

    /** Whether gzip is named, and not with a weight of zero. */
    private static boolean accepts(String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String encoding : encodings.toLowerCase(Locale.ROOT).split(",")) {
            String plain = encoding.replace(" ", "");
            if (plain.startsWith("gzip") && !plain.endsWith(";q=0")) {
                return true;
            }
        }
        return false;
    }

    private static String template(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).context().getLocal(TEMPLATE);
    }
}

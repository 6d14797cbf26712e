package org.newsclaims.query.adapter.rest;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The {@link Turns} of each event loop. */
@ApplicationScoped
class TurnsOfLoops {
    private final Vertx vertx;
    private final Map<Object, Turns> turns = new ConcurrentHashMap<>();

    TurnsOfLoops(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Those of the loop that the calling thread is. */
    Turns here() {
        ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
        return turns.computeIfAbsent(context.nettyEventLoop(), loop -> new Turns(vertx, context.unwrap()));
    }
}

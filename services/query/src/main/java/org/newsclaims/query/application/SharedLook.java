package org.newsclaims.query.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Looks at the state of the views for any number of callers with one question at a time. Everybody gets the outcome of a
 * look that began after they asked, so that nobody is told of a state older than one they may have heard of. Thread-safe.
 */
public final class SharedLook {
    private final ViewsState views;
    private boolean looking;
    /** Of those who asked while a look was under way; null when nobody did. */
    private CompletableFuture<String> waiting;

    public SharedLook(ViewsState views) {
        this.views = views;
    }

    /** The state of the views now; fails as {@link ViewsState#look()} does. */
    public CompletionStage<String> now() {
        CompletableFuture<String> mine;
        synchronized (this) {
            if (looking) {
                if (waiting == null) {
                    waiting = new CompletableFuture<>();
                }
                return waiting;
            }
            looking = true;
            mine = new CompletableFuture<>();
        }
        look(mine);
        return mine;
    }

    private void look(CompletableFuture<String> callers) {
        views.look().whenComplete((state, failure) -> {
            CompletableFuture<String> others = othersWaiting();
            if (others != null) {
                look(others);
            }
            if (failure == null) {
                callers.complete(state);
            } else {
                callers.completeExceptionally(failure);
            }
        });
    }

    private synchronized CompletableFuture<String> othersWaiting() {
        CompletableFuture<String> others = waiting;
        waiting = null;
        looking = others != null;
        return others;
    }
}

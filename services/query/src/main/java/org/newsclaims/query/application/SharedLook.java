package org.newsclaims.query.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Looks at something for any number of callers with one question at a time. Everybody gets the outcome of a look that began
 * after they asked, so that nobody is told of a state older than one they may have heard of. Thread-safe.
 *
 * @param <T> what is seen
 */
public final class SharedLook<T> {
    private final Supplier<CompletionStage<T>> question;
    private boolean looking;
    /** Of those who asked while a look was under way; null when nobody did. */
    private CompletableFuture<T> waiting;

    /** @param question looks once */
    public SharedLook(Supplier<CompletionStage<T>> question) {
        this.question = question;
    }

    /** What is to be seen now; fails as the question does. */
    public CompletionStage<T> now() {
        CompletableFuture<T> mine;
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

    private void look(CompletableFuture<T> callers) {
        question.get().whenComplete((state, failure) -> {
            CompletableFuture<T> others = othersWaiting();
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

    private synchronized CompletableFuture<T> othersWaiting() {
        CompletableFuture<T> others = waiting;
        waiting = null;
        looking = others != null;
        return others;
    }
}

package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int MANY = 100;
    private static final String OTHER = "other";

    private final Vertx vertx = Vertx.vertx();
    private final ContextInternal loop = (ContextInternal) vertx.getOrCreateContext();
    private final Turns turns = new Turns(vertx, loop);
    private final List<Object> done = new ArrayList<>();

    @AfterEach
    void end() {
        vertx.close();
    }

    @Test
    void whatElseALoopHasToDoComesInBetween() throws Exception {
        CompletableFuture<Void> end = new CompletableFuture<>();
        loop.runOnContext(now -> {
            for (int i = 0; i < MANY; i++) {
                int piece = i;
                turns.execute(() -> work(piece));
            }
            turns.execute(() -> end.complete(null));
            vertx.setTimer(1, due -> done.add(OTHER));
        });
        end.get(1, TimeUnit.MINUTES);

        assertThat(done.indexOf(OTHER)).isBetween(0, MANY - 1);
        done.remove(OTHER);
        assertThat(done).isSorted().hasSize(MANY);
    }

    @Test
    void aPieceThatFailsKeepsNobodyFromTheirTurn() throws Exception {
        CompletableFuture<Void> next = new CompletableFuture<>();

        turns.execute(() -> {
            throw new IllegalStateException("this client has gone");
        });
        turns.execute(() -> {
            throw new StackOverflowError("this client's change is too deep");
        });
        turns.execute(() -> next.complete(null));

        next.get(1, TimeUnit.MINUTES);
    }

    @Test
    void workComesFromAnyThreadAndIsDoneOnTheLoop() throws Exception {
        CompletableFuture<Boolean> onLoop = new CompletableFuture<>();

        turns.execute(() -> onLoop.complete(loop.inThread()));

        assertThat(onLoop.get(1, TimeUnit.MINUTES)).isTrue();
    }

    /** A millisecond of a processor. */
    private void work(int piece) {
        long end = System.nanoTime() + 1_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        done.add(piece);
    }
}

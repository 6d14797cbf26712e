package org.newsclaims.query.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedLookTest {
    private final List<CompletableFuture<String>> looks = new ArrayList<>();
    private final SharedLook<String> shared = new SharedLook<>(() -> {
        CompletableFuture<String> look = new CompletableFuture<>();
        looks.add(look);
        return look;
    });

    @Test
    void whoAsksDuringALookGetsOneThatBeganLater() {
        CompletableFuture<String> first = shared.now().toCompletableFuture();
        CompletableFuture<String> second = shared.now().toCompletableFuture();

        looks.get(0).complete("before");

        assertThat(first).isCompletedWithValue("before");
        assertThat(second).isNotDone();
        looks.get(1).complete("after");
        assertThat(second).isCompletedWithValue("after");
    }

    @Test
    void allWhoAskDuringALookShareTheNext() {
        shared.now();
        CompletableFuture<String> second = shared.now().toCompletableFuture();
        CompletableFuture<String> third = shared.now().toCompletableFuture();

        looks.get(0).complete("before");
        looks.get(1).complete("after");

        assertThat(looks).hasSize(2);
        assertThat(second).isCompletedWithValue("after");
        assertThat(third).isCompletedWithValue("after");
    }

    @Test
    void aLookThatFailsFailsThoseWhoAskedAndNobodyLater() {
        CompletableFuture<String> first = shared.now().toCompletableFuture();
        looks.get(0).completeExceptionally(new IllegalStateException("away"));

        CompletableFuture<String> second = shared.now().toCompletableFuture();
        looks.get(1).complete("back");

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedWithValue("back");
    }
}

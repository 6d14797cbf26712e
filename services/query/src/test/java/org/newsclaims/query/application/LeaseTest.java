package org.newsclaims.query.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private static final Duration LENGTH = Duration.ofMillis(50);

    private final List<Runnable> held = new ArrayList<>();
    private int looks;
    private long now = 1;
    private final Lease lease = lease(LENGTH);

    private Lease lease(Duration length) {
        return new Lease(
                new SharedLook<>(() -> CompletableFuture.completedStage("state " + ++looks)),
                length,
                () -> now,
                held::add);
    }

    @Test
    void allWhoAskWhileItLastsAreToldOfOneLook() {
        pass(1);
        assertThat(lease.state()).isCompletedWithValue("state 1");

        pass(49);

        assertThat(lease.state()).isCompletedWithValue("state 1");
    }

    @Test
    void whoAsksWhenItIsOverIsToldOfAnother() {
        pass(1);
        lease.state();

        pass(50);

        assertThat(lease.state()).isCompletedWithValue("state 2");
    }

    @Test
    void itIsOverAsSoonAsSomethingWasReadThatMayBeNewer() {
        pass(1);
        lease.state();
        pass(1);

        lease.read();

        pass(1);
        assertThat(lease.state()).isCompletedWithValue("state 2");
        pass(1);
        assertThat(lease.state()).isCompletedWithValue("state 2");
    }

    @Test
    void aLookThatBeganWhenSomethingWasReadDoesNotCount() {
        pass(1);
        lease.state();
        lease.read();

        assertThat(lease.state()).isCompletedWithValue("state 2");
    }

    @Test
    void withoutOneEveryoneIsToldOfALookOfTheirOwnAndNothingIsHeldBack() {
        Lease none = lease(Duration.ZERO);

        assertThat(none.state()).isCompletedWithValue("state 1");
        assertThat(none.state()).isCompletedWithValue("state 2");
        assertThat(none.heldBack("place").toCompletableFuture()).isCompletedWithValue("place");
    }

    @Test
    void aPlaceIsHeldBackForAsLongAsAnAnswerOfBeforeMayBeGiven() {
        CompletableFuture<String> place = lease.heldBack("place").toCompletableFuture();
        assertThat(place).isNotDone();

        held.remove(0).run();

        assertThat(place).isCompletedWithValue("place");
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }
}

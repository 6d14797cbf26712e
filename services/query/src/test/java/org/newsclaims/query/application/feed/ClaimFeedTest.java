package org.newsclaims.query.application.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.Lease;
import org.newsclaims.query.application.SharedLook;
import org.newsclaims.query.application.port.ChangeStore;
import org.newsclaims.query.domain.feed.Change;
import org.newsclaims.query.domain.feed.ChangeFilter;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.Told;

class ClaimFeedTest {
    private static final ChangeFilter ALL = new ChangeFilter(null, null, null, null, null, null);

    private static final Lease NO_LEASE = new Lease(
            new SharedLook<>(() -> CompletableFuture.completedStage("")),
            Duration.ZERO,
            System::nanoTime,
            Runnable::run);

    private final MemoryChanges store = new MemoryChanges();
    private final ClaimFeed feed = new ClaimFeed(store, this::bytes, NO_LEASE, 10, 4, 2);
    private int formed;

    @Test
    void aReaderFarBehindReadsEverythingOnceAndInOrder() throws Exception {
        store.add(1, 100);
        ClaimFeedReader reader = open(FeedPlace.in("h1", 0));
        List<Long> seen = new ArrayList<>();

        while (seen.size() < 130) {
            if (seen.size() == 60) {
                store.add(101, 130);
                drain();
            }
            next(reader).changes().forEach(c -> seen.add(c.sequence()));
        }

        assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 130).boxed().toList());
    }

    @Test
    void whoeverWaitsIsWokenByTheNextLook() throws Exception {
        store.add(1, 3);
        ClaimFeedReader reader = open(null);
        CompletableFuture<ClaimFeedReader.Batch> waiting =
                reader.next(Duration.ofHours(1), Runnable::run).toCompletableFuture();
        assertThat(waiting).isNotDone();

        store.add(4, 4);
        feed.tick();

        assertThat(waiting.get().changes()).extracting(Told::sequence).containsExactly(4L);
    }

    @Test
    void oneLookServesAllReadersAndNoneIsTakenWhileNobodyReads() throws Exception {
        feed.tick();
        assertThat(store.looks).isZero();

        open(null);
        open(null);
        feed.tick();

        assertThat(store.looks).isEqualTo(1);
    }

    @Test
    void aChangeIsPutIntoBytesOnceHoweverManyAreToldOfIt() throws Exception {
        ClaimFeedReader one = open(null);
        ClaimFeedReader other = open(null);
        store.add(1, 3);
        feed.tick();

        List<Told> first = next(one).changes();
        List<Told> second = next(other).changes();

        assertThat(formed).isEqualTo(3);
        assertThat(first).hasSize(3);
        assertThat(second.get(2).bytes()).isSameAs(first.get(2).bytes());
        assertThat(String.valueOf(
                        StandardCharsets.UTF_8.decode(first.get(2).bytes().duplicate())))
                .isEqualTo("h1-3 c-3");
    }

    @Test
    void thoseWhoAreFarBehindShareWhatIsReadForThem() throws Exception {
        store.add(1, 100);
        List<ClaimFeedReader> readers = List.of(open(FeedPlace.in("h1", 0)), open(FeedPlace.in("h1", 1)));
        store.looks = 0;

        for (int time = 0; time < 5; time++) {
            for (ClaimFeedReader reader : readers) {
                next(reader);
            }
        }

        assertThat(readers)
                .allSatisfy(reader -> assertThat(reader.position().sequence()).isEqualTo(20));
        assertThat(store.looks).isEqualTo(5);
    }

    @Test
    void aFeedThatWasSetBackIsToldToItsReaders() throws Exception {
        store.add(1, 8);
        ClaimFeedReader reader = open(null);
        store.cut(5);

        feed.verify();

        ClaimFeedReader.Batch batch = next(reader);
        assertThat(batch.reset()).contains("set back");
        assertThat(batch.position()).isEqualTo(FeedPlace.in("h1", 5));
        store.add(6, 6);
        feed.tick();
        assertThat(next(reader).changes()).extracting(Told::sequence).containsExactly(6L);
    }

    @Test
    void aPlaceOfAnotherHistoryIsAnsweredByAResetHoweverFarTheFeedHasCome() throws Exception {
        store.add(1, 8);
        ClaimFeedReader reader = open(FeedPlace.in("h0", 5));

        ClaimFeedReader.Batch batch = next(reader);

        assertThat(batch.reset()).contains("h0", "h1");
        assertThat(batch.changes()).isEmpty();
        assertThat(batch.position()).isEqualTo(FeedPlace.in("h1", 8));
    }

    @Test
    void aHistoryThatBeginsWhileSomebodyListensIsToldEvenWhereItIsFurther() throws Exception {
        store.add(1, 8);
        ClaimFeedReader reader = open(null);
        store.epoch = "h2";
        store.add(9, 12);

        feed.verify();

        ClaimFeedReader.Batch batch = next(reader);
        assertThat(batch.reset()).contains("set back");
        assertThat(batch.position()).isEqualTo(FeedPlace.in("h2", 12));
    }

    @Test
    void moreReadersThanAllowedAreRefusedUntilOneLeaves() throws Exception {
        ClaimFeedReader first = open(null);
        open(null);
        assertThatThrownBy(() -> open(null))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(Refusal.class);

        first.close();
        first.close();

        assertThat(open(null)).isNotNull();
        assertThatThrownBy(() -> open(null)).isInstanceOf(ExecutionException.class);
    }

    private ByteBuffer bytes(FeedPlace place, Change change) {
        formed++;
        return StandardCharsets.UTF_8.encode(place + " " + change.claimId());
    }

    private ClaimFeedReader open(FeedPlace after) throws Exception {
        return feed.open(after == null ? null : FeedStart.after(after), null, ALL)
                .toCompletableFuture()
                .get();
    }

    private static ClaimFeedReader.Batch next(ClaimFeedReader reader) throws Exception {
        return reader.next(Duration.ofHours(1), Runnable::run)
                .toCompletableFuture()
                .get();
    }

    private void drain() {
        for (int i = 0; i < 40; i++) {
            feed.tick();
        }
    }

    /** A feed in memory. */
    private static final class MemoryChanges implements ChangeStore {
        private final List<Change> changes = new ArrayList<>();
        private String epoch = "h1";
        private int looks;

        void add(long first, long last) {
            for (long n = first; n <= last; n++) {
                changes.add(new Change(n, "created", "e-1", "c-" + n, Set.of(), Set.of(), null, null, "{}"));
            }
        }

        void cut(long last) {
            changes.removeIf(c -> c.sequence() > last);
        }

        @Override
        public CompletionStage<Bounds> bounds() {
            return CompletableFuture.completedStage(
                    changes.isEmpty()
                            ? new Bounds(epoch, 0, 0)
                            : new Bounds(
                                    epoch,
                                    changes.get(0).sequence(),
                                    changes.get(changes.size() - 1).sequence()));
        }

        @Override
        public CompletionStage<Optional<Long>> firstSince(Instant time) {
            throw new UnsupportedOperationException("nobody asks for a time here");
        }

        @Override
        public CompletionStage<List<Change>> after(long sequence, int limit) {
            looks++;
            return CompletableFuture.completedStage(changes.stream()
                    .filter(c -> c.sequence() > sequence)
                    .limit(limit)
                    .toList());
        }

        @Override
        public CompletionStage<List<String>> speakersCalled(String idOrName) {
            return CompletableFuture.completedStage(List.of());
        }
    }
}

package org.newsclaims.claims.application.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.GenerationDifference;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.domain.ClaimTurn;

/**
 * Puts a filled generation in the place of the active one. While it looks, nothing is projected live; what the new
 * generation lacks by then is a batch or two.
 */
final class Swap {
    private static final int PAGE = 500;
    private static final int FRUITLESS_READS = 20;
    /** Records that may be missing when the turn is taken: about a batch. To wait for none would be to wait for silence. */
    private static final long WITHIN_REACH = 256;

    private final Transactions transactions;

    Swap(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Whether a generation lacks so little that live projection can wait for it: of the active one or, when they were not
     * read from one log, of the log. That nothing was read for a moment says neither; the broker may have been slow.
     */
    boolean isWithinReach(int generation, LogSource.Reading reading) {
        return transactions.run(transaction -> {
            int active = transaction.activeGeneration();
            if (!isOfOneLog(transaction, active, generation)) {
                return reading.lag() <= WITHIN_REACH;
            }
            Map<LogPartition, Long> own = transaction.positions(generation);
            long missing = 0;
            for (var reached : transaction.positions(active).entrySet()) {
                missing += Math.max(0, reached.getValue() - own.getOrDefault(reached.getKey(), 0L));
            }
            return missing <= WITHIN_REACH;
        });
    }

    /**
     * @param generation the filled generation
     * @param reading gives what it still lacks
     * @param take projects that
     * @param giveUpMissing whether articles may go that only the active generation knows, from a log that is gone
     * @return what changed; null when the generation could not catch up, and more is to be read first
     */
    RebuildStatus.Report to(int generation, LogSource.Reading reading, Consumer<Batch> take, boolean giveUpMissing) {
        return transactions.run(transaction -> {
            transaction.takeTurn();
            int active = transaction.activeGeneration();
            if (!isOfOneLog(transaction, active, generation)) {
                if (!hasReadToTheEnd(reading, take)) {
                    return null;
                }
                changeOver(transaction, active, generation, giveUpMissing);
                return swap(transaction, active, generation, false);
            }
            Map<LogPartition, Long> reached = transaction.positions(active);
            return catchesUp(reading, take, () -> isBehind(generation, reached))
                    ? swap(transaction, active, generation, true)
                    : null;
        });
    }

    /** There are no positions to reach: as far as the log went when this began, since it may grow all the time. */
    private static boolean hasReadToTheEnd(LogSource.Reading reading, Consumer<Batch> take) {
        AtomicLong unread = new AtomicLong(reading.lag());
        Consumer<Batch> counted = batch -> {
            take.accept(batch);
            batch.steps().forEach(step -> unread.addAndGet(step.expected() - step.next()));
        };
        return catchesUp(reading, counted, () -> unread.get() > 0 && reading.lag() > 0);
    }

    /** Takes what is read while it is behind; false when too many reads gave nothing. */
    private static boolean catchesUp(LogSource.Reading reading, Consumer<Batch> take, BooleanSupplier isBehind) {
        for (int fruitless = 0; isBehind.getAsBoolean(); ) {
            Batch batch = reading.next();
            if (batch != null) {
                take.accept(batch);
            } else if (++fruitless == FRUITLESS_READS) {
                return false;
            }
        }
        return true;
    }

    /** Whether the positions of both count in the same log, and that one goes on. */
    private static boolean isOfOneLog(Transaction transaction, int active, int generation) {
        FollowedLog followed = transaction.log(active);
        return followed.refusal().isEmpty()
                && transaction
                        .log(generation)
                        .identity()
                        .filter(followed::isAnother)
                        .isEmpty();
    }

    /** From a log that is gone to the one that is there: with everything that readers see, unless they were given up. */
    private static void changeOver(Transaction transaction, int active, int generation, boolean giveUpMissing) {
        long missing = giveUpMissing ? 0 : transaction.missing(active, generation);
        if (missing > 0) {
            throw new IllegalStateException(
                    missing + " articles that readers see are not in the log that is there now. Export"
                            + " them (GET /v1/admin/articles), send them to ingest again, and start the rebuild again; it goes on from"
                            + " here. Or start it with on-missing=accept, and they are gone");
        }
        transaction.forgetParked();
    }

    /** Seen by a transaction of its own, since the filling ones commit while this one waits. */
    private boolean isBehind(int generation, Map<LogPartition, Long> reached) {
        Map<LogPartition, Long> own = transactions.run(transaction -> transaction.positions(generation));
        return reached.entrySet().stream().anyMatch(entry -> own.getOrDefault(entry.getKey(), 0L) < entry.getValue());
    }

    private RebuildStatus.Report swap(Transaction transaction, int active, int generation, boolean sameLog) {
        boolean sameEngine = engineOf(transaction, active).equals(engineOf(transaction, generation));
        boolean samePlace = sameLog && transaction.positions(active).equals(transaction.positions(generation));
        FutureTask<String> filled = samePlace ? digestBeside(generation) : null;
        String formerDigest = samePlace ? GenerationDigest.of(transaction.digests(active)) : null;
        String digest = samePlace ? answer(filled) : null;
        // Digests see all that could differ: where they are equal, nothing is compared once more, nor told.
        boolean sameViews = samePlace && digest.equals(formerDigest);
        GenerationDifference difference =
                sameViews ? GenerationDifference.NONE : difference(transaction, active, generation, samePlace);
        if (!sameViews) {
            tell(transaction, active, generation);
        }
        transaction.activate(generation);
        return new RebuildStatus.Report(active, sameEngine, formerDigest, digest, difference);
    }

    /**
     * The digest of a filled generation, all of which is committed, by a transaction of its own: nothing is projected live meanwhile,
     * and one transaction keeps one processor of the database busy alone.
     */
    private FutureTask<String> digestBeside(int generation) {
        FutureTask<String> digest =
                new FutureTask<>(() -> transactions.run(beside -> GenerationDigest.of(beside.digests(generation))));
        Thread thread = new Thread(digest, "rebuild-digest");
        thread.setDaemon(true);
        thread.start();
        return digest;
    }

    private static String answer(FutureTask<String> digest) {
        try {
            return digest.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted", e);
        }
    }

    /** Column by column where digests could be compared. */
    private static GenerationDifference difference(
            Transaction transaction, int active, int generation, boolean digested) {
        GenerationDifference difference = transaction.difference(active, generation);
        return digested ? difference.in(transaction.differingColumns(active, generation)) : difference;
    }

    private static String engineOf(Transaction transaction, int id) {
        return transaction.generations().stream()
                .filter(generation -> generation.id() == id)
                .map(Generation::engineVersion)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever follows the feed learns of all that the new views tell differently. */
    private static void tell(Transaction transaction, int active, int generation) {
        String after = "";
        List<ClaimTurn> turns;
        do {
            turns = transaction.claimTurns(active, generation, after, PAGE);
            transaction.tell(turns);
            after = turns.isEmpty() ? after : turns.get(turns.size() - 1).head().id();
        } while (turns.size() == PAGE);
    }
}

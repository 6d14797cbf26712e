package org.newsclaims.claims.application.rebuild;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.log.OtherLog;
import org.newsclaims.claims.application.rebuild.RebuildStatus.State;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.OutOfStep;
import org.newsclaims.claims.application.run.Runner;
import org.newsclaims.claims.application.store.StoreRefused;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.views.projection.Projector;

/**
 * Fills a new generation from the log and activates it. Every batch is one transaction with its positions, so a rebuild
 * that ended anywhere, by whatever cause, goes on from there when it is started again. A fault that passes does not end
 * it: it waits and goes on by itself.
 */
public final class Rebuild {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Transactions transactions;
    private final LogSource log;
    private final LogCheck check;
    private final EngineVersion engine;
    private final Swap swap;
    private final Runner runner;
    private final AtomicReference<RebuildStatus> status = new AtomicReference<>(RebuildStatus.idle());
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public Rebuild(
            Transactions transactions, Projector projector, LogSource log, LogCheck check, EngineVersion engine) {
        this.transactions = transactions;
        this.log = log;
        this.check = check;
        this.engine = engine;
        this.swap = new Swap(transactions);
        this.runner = Runner.unseen(transactions, projector);
    }

    /** Where the present or last run of this process stands. */
    public RebuildStatus status() {
        return status.get();
    }

    /** Asks a run to end after the batch at hand; what it has filled stays, to be resumed. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Runs to the end; for a thread of its own. A failure is in the status, and leaves readers with the old views. */
    public void run(RebuildChoices choices) {
        cancelled.set(false);
        status.set(new RebuildStatus(State.RUNNING, 0, 0, 0, 0, null, null));
        try {
            long pause = FIRST_PAUSE_MILLIS;
            for (long before = -1; !cancelled.get(); ) {
                try {
                    attempt(choices);
                    return;
                } catch (StoreUnavailable e) {
                    long records = status.get().records();
                    pause = records > before ? FIRST_PAUSE_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                    before = records;
                    waitOut(e, pause);
                }
            }
            end(State.CANCELLED, null, null);
        } catch (OutOfStep e) {
            end(
                    State.FAILED,
                    "another rebuild is filling generation " + status.get().generation(),
                    null);
        } catch (RuntimeException e) {
            end(State.FAILED, e.getMessage() == null ? e.toString() : e.getMessage(), null);
        }
    }

    private void attempt(RebuildChoices choices) {
        ViewsProgress standing = standing(generation());
        status.updateAndGet(was -> new RebuildStatus(
                State.RUNNING, standing.generation(), was.records(), was.lag(), was.skipped(), null, null));
        fill(standing, choices);
    }

    /** What was begun from a log that is gone is of no use to anybody. */
    private ViewsProgress standing(int generation) {
        try {
            return check.standing(generation);
        } catch (OtherLog e) {
            transactions.run(transaction -> {
                transaction.takeTurn();
                transaction.drop(generation);
                return generation;
            });
            return check.standing(generation());
        }
    }

    /** Whether the last commit happened is unknown by now; the positions, read anew, will tell. */
    private void waitOut(StoreUnavailable fault, long millis) {
        end(State.RUNNING, fault.getMessage(), null);
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }

    /** The one being built by this engine, or a new one. Another engine's leftovers are of no use to anybody. */
    private int generation() {
        return transactions.run(transaction -> {
            transaction.takeTurn();
            int found = 0;
            for (Generation generation : transaction.generations()) {
                if (generation.state() == Generation.State.BUILDING) {
                    if (generation.engineVersion().equals(engine.value())) {
                        found = generation.id();
                    } else {
                        transaction.drop(generation.id());
                    }
                }
            }
            return found == 0 ? transaction.createGeneration(engine.value()) : found;
        });
    }

    private void fill(ViewsProgress from, RebuildChoices choices) {
        int generation = from.generation();
        try (LogSource.Reading reading = log.open(from)) {
            while (!cancelled.get()) {
                Batch batch = reading.next();
                if (batch != null) {
                    take(batch, reading.lag(), choices.skipPoison());
                }
                if (swap.isWithinReach(generation, reading)) {
                    RebuildStatus.Report report = swap.to(
                            generation,
                            reading,
                            missing -> take(missing, reading.lag(), choices.skipPoison()),
                            choices.giveUpMissing());
                    if (report != null) {
                        end(State.DONE, null, report);
                        return;
                    }
                }
            }
        }
        end(State.CANCELLED, null, null);
    }

    private void take(Batch batch, long lag, boolean skipPoison) {
        mind(batch, skipPoison);
        Batch taken = batch;
        try {
            runner.take(batch);
        } catch (StoreUnavailable | OutOfStep e) {
            throw e;
        } catch (RuntimeException e) {
            taken = runner.isolate(batch, Rebuild::cause);
            if (taken == batch) {
                throw e;
            }
            mind(taken, skipPoison);
            runner.take(taken);
        }
        took(taken, lag);
    }

    /** Poison ends the run, and is named, unless it is to be left out. */
    private static void mind(Batch batch, boolean skipPoison) {
        if (!batch.poison().isEmpty() && !skipPoison) {
            throw new IllegalStateException("record " + batch.poison().get(0).position() + " cannot be projected: "
                    + batch.poison().get(0).cause());
        }
    }

    /** Without quoting the record, which may have to be forgotten. */
    private static String cause(Throwable failure) {
        return failure instanceof StoreRefused
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }

    private void took(Batch batch, long lag) {
        status.updateAndGet(was -> new RebuildStatus(
                State.RUNNING,
                was.generation(),
                was.records() + batch.changes().size(),
                lag,
                was.skipped() + batch.poison().size(),
                null,
                null));
    }

    private void end(State state, String failure, RebuildStatus.Report report) {
        status.updateAndGet(was ->
                new RebuildStatus(state, was.generation(), was.records(), was.lag(), was.skipped(), failure, report));
    }
}

package org.newsclaims.claims.application.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.GenerationDifference;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.domain.TableDifference;
import org.newsclaims.claims.views.digest.RowDigests;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.claims.views.projection.ViewStore;

/** One transaction over everything the claims service keeps. Valid only inside {@link Transactions#run}. */
public interface Transaction {
    /** Waits until no other transaction projects into the active generation, and keeps others out until the end. */
    void takeTurn();

    /** The generation that readers see, or 0 when there is none yet. */
    int activeGeneration();

    /** All generations, by id. */
    List<Generation> generations();

    /** Makes an empty generation, to be filled. */
    int createGeneration(String engineVersion);

    /** Shows this generation to readers from the commit on; only while it is this transaction's turn. */
    void activate(int generation);

    /** Drops a generation that is not active. */
    void drop(int generation);

    /** What readers would find changed. */
    GenerationDifference difference(int from, int to);

    /** Where rows differ in what a digest sees; reads both generations whole. */
    List<TableDifference> differingColumns(int from, int to);

    /** How many articles stand in one generation of which the other has never heard. */
    long missing(int from, int to);

    /** Claims that differ between two generations, by id, after the given one; the newer generation's side is told. */
    List<ClaimTurn> claimTurns(int from, int to, String afterClaimId, int limit);

    /** The views of one generation. */
    ViewStore views(int generation);

    /** Ids of the articles that stand in a generation, sorted, after the given one. */
    List<String> articleIds(int generation, String after, int limit);

    /** The rows of one generation, to be compared with another's. */
    RowDigests digests(int generation);

    /** The log that a generation's positions count in. */
    FollowedLog log(int generation);

    /** Notes which log a generation's positions count in, or that it is not followed any longer. */
    void followLog(int generation, FollowedLog log);

    /** Next offsets of a generation, by partition. */
    Map<LogPartition, Long> positions(int generation);

    /**
     * Moves positions on by compare-and-set; a partition never heard of stands at 0.
     *
     * @return whether every expectation held; when not, the caller must throw, so that nothing is kept
     */
    boolean advance(int generation, Collection<Advance> steps);

    /** Remembers records that could not be projected. */
    void park(Collection<DeadLetter> letters);

    /** Forgets all parked records, whose log is gone; answers how many there were. */
    int forgetParked();

    /** Notes that a parked record has been projected after all. */
    void unpark(LogPosition position);

    /** Adds to the claim feed, in this order; only while it is this transaction's turn. */
    void tell(List<ClaimTurn> turns);
}

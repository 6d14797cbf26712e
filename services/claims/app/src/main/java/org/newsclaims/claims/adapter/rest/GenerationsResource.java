package org.newsclaims.claims.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.LogIdentity;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.http.AuditEntry;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Generations of views. */
@Path("/v1/admin/generations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class GenerationsResource {
    private final Transactions transactions;
    private final EngineVersion engine;

    GenerationsResource(Transactions transactions, EngineVersion engine) {
        this.transactions = transactions;
        this.engine = engine;
    }

    /**
     * A generation.
     *
     * @param id its number
     * @param state building, active or retired
     * @param engineVersion which engine made it
     * @param positions next offset by partition
     * @param log the log that the positions count in
     * @param retiredAt when another took its place, or null
     */
    public record GenerationView(
            int id, String state, String engineVersion, Map<String, Long> positions, LogView log, Instant retiredAt) {}

    /**
     * A log.
     *
     * @param clusterId of Kafka; null before it was first looked at
     * @param topicId of its topic; null likewise
     * @param refused why it is no longer followed; null while it is
     */
    public record LogView(String clusterId, String topicId, String refused) {
        static LogView of(FollowedLog log) {
            return new LogView(
                    log.identity().map(LogIdentity::clusterId).orElse(null),
                    log.identity().map(LogIdentity::topicId).orElse(null),
                    log.refusal().orElse(null));
        }
    }

    /**
     * All generations.
     *
     * @param items by number
     * @param runningEngine version of the engine in this process; a rebuild is due when the active generation has another
     */
    public record Generations(List<GenerationView> items, String runningEngine) {}

    /**
     * The digest of a generation.
     *
     * @param generation its number
     * @param digest SHA-256 over all its views
     * @param positions where it stood then
     */
    public record DigestView(int generation, String digest, Map<String, Long> positions) {}

    /** Lists all generations. */
    @GET
    public Generations list() {
        return transactions.run(transaction -> new Generations(
                transaction.generations().stream()
                        .map(generation -> view(transaction, generation))
                        .toList(),
                engine.value()));
    }

    /** Digests all views of a generation. Nothing is projected meanwhile. */
    @GET
    @Path("{id}/digest")
    public DigestView digest(@PathParam("id") int id) {
        return transactions.run(transaction -> {
            transaction.takeTurn();
            find(transaction, id);
            return new DigestView(id, GenerationDigest.of(transaction.digests(id)), positions(transaction, id));
        });
    }

    /** Drops a generation that readers do not see. */
    @DELETE
    @Path("{id}")
    public void drop(@PathParam("id") int id, @Context RoutingContext call) {
        AuditEntry.of(call, "drop-generation", Integer.toString(id)).recorded(() -> drop(id));
    }

    private int drop(int id) {
        return transactions.run(transaction -> {
            transaction.takeTurn();
            if (find(transaction, id).state() == Generation.State.ACTIVE) {
                throw Refusal.of(ProblemType.GENERATION_IN_USE, "Readers see generation " + id + "; rebuild first.");
            }
            transaction.drop(id);
            return id;
        });
    }

    private static Generation find(Transaction transaction, int id) {
        return transaction.generations().stream()
                .filter(generation -> generation.id() == id)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(ProblemType.UNKNOWN_GENERATION, "GET /v1/admin/generations lists those there are."));
    }

    private static GenerationView view(Transaction transaction, Generation generation) {
        return new GenerationView(
                generation.id(),
                generation.state().name().toLowerCase(Locale.ROOT),
                generation.engineVersion(),
                positions(transaction, generation.id()),
                LogView.of(transaction.log(generation.id())),
                generation.retiredAt());
    }

    private static Map<String, Long> positions(Transaction transaction, int id) {
        Map<String, Long> positions = new TreeMap<>();
        transaction.positions(id).forEach((partition, next) -> positions.put(partition.toString(), next));
        return positions;
    }
}

package org.newsclaims.claims.config;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/**
 * The engine, loaded on a thread of its own while the rest of the service starts, and made to read and merge two articles,
 * so that the first ones of the log do not wait for models and classes. Where nobody began, it is loaded when it is asked
 * for.
 */
final class LoadedEngine {
    private static final String TEXT =
            """
            The bridge at Lower Varn will stay closed until Friday, the river authority said on Tuesday. “We found two cracks \
            in the eastern pier,” its director, Petra Holm, told reporters. She denied that inspections had been skipped.

            Mayor Jonas Adler said 4,000 commuters would need a ferry. According to a council report, repairs could cost \
            3.5 million crowns. The builders' union did not comment.""";

    private static final CompletableFuture<Void> USED = new CompletableFuture<>();
    private static CompletableFuture<Engine> loading;

    private LoadedEngine() {}

    /** Starts to load, once. */
    static synchronized void begin() {
        if (loading == null) {
            loading = new CompletableFuture<>();
            CompletableFuture<Engine> engine = loading;
            Thread thread = new Thread(() -> load(engine), "engine-loading");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The one engine of this process, which may have read nothing yet. */
    static Engine get() {
        begin();
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the engine cannot be loaded", e.getCause());
        }
    }

    /** Until it has read and merged something, on whichever thread; or could not. */
    static void awaitUse() {
        USED.join();
    }

    private static void load(CompletableFuture<Engine> engine) {
        try {
            engine.complete(Engine.standard());
            use(engine.join());
        } catch (RuntimeException | Error e) {
            engine.completeExceptionally(e);
        } finally {
            USED.complete(null);
        }
    }

    /** Whoever asked for the engine has it by now; this only makes the classes known that its work needs. */
    private static void use(Engine engine) {
        Grouping grouping = new Grouping();
        InMemoryViews.with(
                        new ArticleReader(engine, grouping), new Projector(grouping, new Merging(), ViewJson::toText))
                .project(List.of(article("one", TEXT), article("two", TEXT + "\n")));
    }

    private static ArticleReceived article(String outlet, String text) {
        return ArticleReceived.of(
                ArticleId.named(outlet), null, outlet, null, Instant.EPOCH, "en", null, text, Instant.EPOCH);
    }
}

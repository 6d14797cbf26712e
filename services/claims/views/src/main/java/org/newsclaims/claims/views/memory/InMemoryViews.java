package org.newsclaims.claims.views.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.projection.Documents;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/**
 * The views of a set of articles, without servers: the same projector that keeps the views in the database, over a store
 * in memory. For one thread.
 */
public final class InMemoryViews {
    private final ArticleReader reader;
    private final Projector projector;
    private final MemoryViewStore store = new MemoryViewStore();

    private InMemoryViews(ArticleReader reader, Projector projector) {
        this.reader = reader;
        this.projector = projector;
    }

    /** No views yet; loads the engine's models. */
    public static InMemoryViews empty(Documents documents) {
        Grouping grouping = new Grouping();
        return with(ArticleReader.standard(grouping), new Projector(grouping, new Merging(), documents));
    }

    /** No views yet, with parts that exist already. */
    public static InMemoryViews with(ArticleReader reader, Projector projector) {
        return new InMemoryViews(reader, projector);
    }

    /** Projects records of the log, as one batch. */
    public void project(Collection<? extends ArticleEvent> events) {
        List<ArticleChange> changes = new ArrayList<>();
        events.forEach(event -> changes.add(reader.read(event)));
        apply(changes);
    }

    /** The same with records that were read already, by a reader of the same engine. */
    public void apply(Collection<ArticleChange> changes) {
        projector.apply(store, changes);
    }

    /** The article with its statements; its event is null when it has been withdrawn or was never there. */
    public ArticleStatements of(String articleId) {
        var row = store.articles.get(articleId);
        return new ArticleStatements(
                articleId,
                row == null ? null : row.eventId(),
                store.statements.getOrDefault(articleId, List.of()).stream()
                        .map(StatementRow::view)
                        .toList());
    }

    /** All news events, by id. */
    public Map<String, EventView> events() {
        Map<String, EventView> events = new TreeMap<>();
        store.events.forEach((id, row) -> events.put(id, row.view()));
        return events;
    }

    /** All claims, by id. */
    public Map<String, ClaimView> claims() {
        Map<String, ClaimView> claims = new TreeMap<>();
        store.claims.forEach((id, row) -> claims.put(id, row.view()));
        return claims;
    }

    /** The digest that a generation of the database with the same views has. */
    public String digest() {
        return GenerationDigest.of(new MemoryRowDigests(store));
    }

    /**
     * What the views hold of one article.
     *
     * @param id article id
     * @param eventId its news event
     * @param statements in text order
     */
    public record ArticleStatements(String id, String eventId, List<StatementView> statements) {
        public ArticleStatements {
            statements = List.copyOf(statements);
        }
    }
}

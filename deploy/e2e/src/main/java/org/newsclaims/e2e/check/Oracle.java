package org.newsclaims.e2e.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.memory.MemoryViewStore;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.ArticleEvent;

/** What the views must be: the same pure functions, run over the whole log at once, without any service or database. */
public final class Oracle {
    private Oracle() {}

    /** The views of these events, in whatever order they are given. */
    public static Views fold(Collection<ArticleEvent> events) {
        Grouping grouping = new Grouping();
        List<ArticleChange> changes = changes(ArticleReader.standard(grouping), events);
        return views(new Projector(grouping, new Merging(), ViewJson::toText).apply(new MemoryViewStore(), changes));
    }

    /** The digest that a generation with the views of these events has. */
    public static String digest(Collection<ArticleEvent> events) {
        Grouping grouping = new Grouping();
        ArticleReader reader = ArticleReader.standard(grouping);
        InMemoryViews views = InMemoryViews.with(reader, new Projector(grouping, new Merging(), ViewJson::toText));
        views.apply(changes(reader, events));
        return views.digest();
    }

    /** Each article is read by itself; only what they make together is folded, on one thread. */
    private static List<ArticleChange> changes(ArticleReader reader, Collection<ArticleEvent> events) {
        return events.parallelStream().map(reader::read).toList();
    }

    private static Views views(ViewDelta delta) {
        Map<String, String> articles = new TreeMap<>();
        Map<String, String> events = new TreeMap<>();
        Map<String, String> claims = new TreeMap<>();
        Map<String, String> statements = new TreeMap<>();
        delta.articles().forEach(row -> {
            if (row.doc() != null) {
                articles.put(
                        row.id(), row.doc() + "\n" + row.reading().article().text());
            }
        });
        delta.events().forEach(row -> events.put(row.view().id(), row.doc() + "\n" + row.accounts()));
        delta.claims()
                .forEach(row -> claims.put(
                        row.view().id(), row.view().eventId() + " " + row.head().position() + " " + row.doc()));
        delta.statements()
                .forEach(row -> statements.put(
                        row.view().id(), row.view().articleId() + " " + row.position() + " " + row.doc()));
        return new Views(articles, events, claims, statements);
    }
}

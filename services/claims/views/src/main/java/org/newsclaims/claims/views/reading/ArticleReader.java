package org.newsclaims.claims.views.reading;

import java.util.List;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/** Runs the engine over one article event. Thread-safe; the costly part of the service, and free of shared state. */
public final class ArticleReader {
    private final Engine engine;
    private final Grouping grouping;

    public ArticleReader(Engine engine, Grouping grouping) {
        this.engine = engine;
        this.grouping = grouping;
    }

    /** With the engine as shipped; loads its models. */
    public static ArticleReader standard(Grouping grouping) {
        return new ArticleReader(Engine.standard(), grouping);
    }

    /** What the event changes. Linear in the length of the text; engine failures surface as they are. */
    public ArticleChange read(ArticleEvent event) {
        if (event instanceof ArticleReceived received) {
            return new ArticleChange.Arrived(read(received), Version.of(received));
        }
        ArticleRetracted retracted = (ArticleRetracted) event;
        return new ArticleChange.Withdrawn(
                retracted.articleId().value(), Version.of(retracted), Storable.text(retracted.reason()));
    }

    private Reading read(ArticleReceived received) {
        return read(
                new Article(
                        received.articleId().value(),
                        Storable.text(received.url()),
                        Storable.text(received.outlet()),
                        Storable.text(received.title()),
                        Storable.time(received.publishedAt()),
                        Storable.text(received.language()),
                        Storable.text(received.text())),
                received.revision(),
                Storable.text(received.externalId()),
                received.authors() == null
                        ? null
                        : received.authors().stream().map(Storable::text).toList(),
                Storable.text(received.section()));
    }

    /** The same for an article that did not come from the log. */
    public Reading read(Article article, String revision, String externalId, List<String> authors, String section) {
        return new Reading(
                article, revision, externalId, authors, section, engine.read(article), grouping.fingerprint(article));
    }
}

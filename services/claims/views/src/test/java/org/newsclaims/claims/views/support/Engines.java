package org.newsclaims.claims.views.support;

import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

/** The engine as shipped, loaded once for all tests. */
public final class Engines {
    public static final Grouping GROUPING = new Grouping();
    public static final ArticleReader READER = ArticleReader.standard(GROUPING);
    public static final Projector PROJECTOR = new Projector(GROUPING, new Merging(), ViewJson::toText);

    private Engines() {}

    public static InMemoryViews inMemory() {
        return InMemoryViews.with(READER, PROJECTOR);
    }
}

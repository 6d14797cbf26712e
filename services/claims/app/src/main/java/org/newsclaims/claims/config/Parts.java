package org.newsclaims.claims.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.newsclaims.claims.application.Documents;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.projection.Projector;
import org.newsclaims.claims.application.projection.Transactions;
import org.newsclaims.claims.application.reading.ArticleReader;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

/** Puts the use cases together, which know no framework themselves. */
@ApplicationScoped
class Parts {
    @Produces
    @Singleton
    Grouping grouping() {
        return new Grouping();
    }

    @Produces
    @Singleton
    ArticleReader articleReader(Grouping grouping) {
        return ArticleReader.standard(grouping);
    }

    @Produces
    @Singleton
    Projector projector(Grouping grouping, Documents documents) {
        return new Projector(grouping, new Merging(), documents);
    }

    @Produces
    @Singleton
    LiveProjection liveProjection(Transactions transactions, Projector projector) {
        return new LiveProjection(transactions, projector);
    }

    @Produces
    @Singleton
    EngineVersion engineVersion() {
        return new EngineVersion("0");
    }
}

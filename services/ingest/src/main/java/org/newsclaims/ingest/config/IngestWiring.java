package org.newsclaims.ingest.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.ingest.application.PageReader;
import org.newsclaims.ingest.application.RetractArticle;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.ingest.domain.PageLimits;

/** Puts the use cases together. */
@ApplicationScoped
class IngestWiring {
    @Produces
    @Singleton
    Limits limits(IngestConfig config) {
        IngestConfig.LimitSettings limits = config.limits();
        return new Limits(limits.bodyBytes(), limits.textCharacters(), limits.fieldCharacters());
    }

    @Produces
    @Singleton
    PageLimits pageLimits(IngestConfig config) {
        IngestConfig.PageSettings page = config.page();
        return new PageLimits(page.depth(), page.elements(), page.memory(), page.time());
    }

    @Produces
    @Singleton
    SteadyClock clock() {
        return new SteadyClock(InstantSource.system());
    }

    @Produces
    @Singleton
    SubmitArticle submit(Limits limits, PageReader pages, ArticleLog log) {
        return new SubmitArticle(new Acceptance(limits), pages, log);
    }

    @Produces
    @Singleton
    RetractArticle retract(ArticleLog log, SteadyClock clock) {
        return new RetractArticle(log, clock);
    }
}

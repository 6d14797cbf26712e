package org.newsclaims.query.config;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.newsclaims.query.application.Arrivals;
import org.newsclaims.query.application.Articles;
import org.newsclaims.query.application.Claims;
import org.newsclaims.query.application.Comparisons;
import org.newsclaims.query.application.Events;
import org.newsclaims.query.application.Lease;
import org.newsclaims.query.application.SharedLook;
import org.newsclaims.query.application.Snapshots;
import org.newsclaims.query.application.Speakers;
import org.newsclaims.query.application.Statements;
import org.newsclaims.query.application.Verifications;
import org.newsclaims.query.application.feed.ChangeForm;
import org.newsclaims.query.application.feed.ClaimFeed;
import org.newsclaims.query.application.port.ArticleStore;
import org.newsclaims.query.application.port.ChangeStore;
import org.newsclaims.query.application.port.ClaimStore;
import org.newsclaims.query.application.port.EventStore;
import org.newsclaims.query.application.port.SpeakerStore;
import org.newsclaims.query.application.port.StatementStore;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.application.port.ViewsState;

/** Puts the questions and their ports together, so that the former need no framework. */
@ApplicationScoped
class QueryWiring {
    @Produces
    @Singleton
    Events events(EventStore store, ViewCodec json) {
        return new Events(store, json);
    }

    @Produces
    @Singleton
    Claims claims(ClaimStore store, EventStore accounts, Events events, ViewCodec json, ManagedExecutor folding) {
        return new Claims(store, accounts, events, json, folding);
    }

    @Produces
    @Singleton
    Statements statements(StatementStore store, Events events, Articles articles) {
        return new Statements(store, events, articles);
    }

    @Produces
    @Singleton
    Arrivals arrivals(ArticleStore store, Lease lease, QueryConfig config) {
        return new Arrivals(store, lease, config.waiting().maxWaiting());
    }

    @Produces
    @Singleton
    Articles articles(ArticleStore store, Arrivals arrivals, ViewCodec json) {
        return new Articles(store, arrivals, json);
    }

    @Produces
    @Singleton
    Speakers speakers(SpeakerStore store, ViewCodec json) {
        return new Speakers(store, json);
    }

    @Produces
    @Singleton
    ClaimFeed feed(ChangeStore store, ChangeForm form, Lease lease, QueryConfig config) {
        QueryConfig.Stream stream = config.stream();
        return new ClaimFeed(store, form, lease, stream.memory(), stream.batch(), stream.maxStreams());
    }

    @Produces
    @Singleton
    Snapshots snapshots(ChangeStore store, Lease lease) {
        return new Snapshots(store, lease);
    }

    @Produces
    @Singleton
    Verifications verifications(Articles articles, Statements statements, ViewCodec json, ManagedExecutor looking) {
        return new Verifications(articles, statements, json, looking);
    }

    @Produces
    @Singleton
    Comparisons comparisons(Events events, ViewCodec json) {
        return new Comparisons(events, json);
    }

    @Produces
    @Singleton
    Lease lease(ViewsState views, QueryConfig config, Vertx vertx) {
        Duration length = config.answers().lease();
        return new Lease(
                new SharedLook<>(views::look),
                length,
                System::nanoTime,
                // A millisecond more, since the timer counts whole ones.
                work -> vertx.setTimer(length.toMillis() + 1, id -> work.run()));
    }
}

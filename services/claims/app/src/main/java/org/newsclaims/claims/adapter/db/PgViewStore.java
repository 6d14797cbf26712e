package org.newsclaims.claims.adapter.db;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.newsclaims.claims.views.projection.ArticleState;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;

/** One generation of the views in its schema of the database. */
final class PgViewStore implements ViewStore {
    private final EventContentsQuery contents;
    private final PgNeighbourhood neighbourhood;
    private final ArticleTable articles;
    private final ClaimTable claims;
    private final StatementTable statements;
    private final EventTable events;
    private final SpeakerTable speakers;
    private final PgDeparted departed;
    private final PgFormerStatements former;

    PgViewStore(Sql sql, Schema schema, KnownFingerprints known, KnownReadings readings) {
        this.neighbourhood = new PgNeighbourhood(sql, schema, known);
        this.articles = new ArticleTable(sql, schema, readings);
        this.contents = new EventContentsQuery(sql, schema, articles);
        this.claims = new ClaimTable(sql, schema);
        this.statements = new StatementTable(sql, schema);
        this.events = new EventTable(sql, schema);
        this.speakers = new SpeakerTable(sql, schema);
        this.departed = new PgDeparted(sql, schema);
        this.former = new PgFormerStatements(sql, schema);
    }

    @Override
    public List<Around> around(List<Filing> places, int reach) {
        return neighbourhood.around(places, reach);
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        return neighbourhood.fingerprints(articleIds);
    }

    @Override
    public Map<String, ArticleState> states(Collection<String> articleIds) {
        return articles.states(articleIds);
    }

    @Override
    public Map<String, Reading> readings(Collection<String> articleIds) {
        return articles.readings(articleIds);
    }

    @Override
    public EventContents contents(Set<String> articleIds, Set<String> eventIds) {
        return contents.of(articleIds, eventIds);
    }

    @Override
    public Map<String, Departed> departed(Collection<String> articleIds) {
        return departed.of(articleIds);
    }

    @Override
    public Set<String> departedNear(Collection<Filing> places, int reach) {
        return departed.near(places, reach);
    }

    @Override
    public void write(ViewDelta delta) {
        Set<String> outdated = new TreeSet<>();
        delta.articles().forEach(article -> outdated.add(article.id()));
        // The database answers before it does all the rest, and nobody waits for that.
        Supplier<Set<String>> silenced = statements.silence(outdated, delta.goneStatements());
        articles.write(delta);
        neighbourhood.refile(delta.refiling());
        events.write(delta.goneEvents(), delta.events());
        claims.write(delta.goneClaims(), delta.claims());
        Set<String> touched = statements.write(delta.statements());
        departed.write(delta);
        former.write(delta);
        touched.addAll(silenced.get());
        speakers.refresh(touched);
        neighbourhood.learn(delta.articles());
        articles.learn(delta.articles());
    }
}

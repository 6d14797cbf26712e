package org.newsclaims.claims.views.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.DocumentDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ArticlePlacement;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.ArticleState;
import org.newsclaims.claims.views.projection.ClaimRow;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.projection.EventRow;
import org.newsclaims.claims.views.projection.FormerStatement;
import org.newsclaims.claims.views.projection.Refiling;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.projection.VersionRow;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.FilingIndex;
import org.newsclaims.engine.grouping.Fingerprint;

/** One generation of the views in memory. For one thread. */
public final class MemoryViewStore implements ViewStore {
    final Map<String, ArticleRow> articles = new TreeMap<>();
    final Map<String, Map<String, VersionRow>> versions = new TreeMap<>();
    final Map<String, EventRow> events = new TreeMap<>();
    final Map<String, ClaimRow> claims = new TreeMap<>();
    final Map<String, List<StatementRow>> statements = new TreeMap<>();

    final DepartedIndex departed = new DepartedIndex();
    final Map<List<String>, FormerStatement> former = new HashMap<>();

    private final FilingIndex filings = new FilingIndex();
    private final Map<String, Set<String>> claimsOfEvent = new HashMap<>();
    private final Map<String, String> articleOfStatement = new HashMap<>();

    @Override
    public List<Around> around(List<Filing> places, int reach) {
        return filings.around(places, reach);
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        readings(articleIds).forEach((id, reading) -> found.put(id, reading.fingerprint()));
        return found;
    }

    @Override
    public Map<String, ArticleState> states(Collection<String> articleIds) {
        Map<String, ArticleState> states = new HashMap<>();
        for (String id : articleIds) {
            ArticleRow row = articles.get(id);
            if (row != null) {
                VersionRow erasure = versions.getOrDefault(id, Map.of()).get("erased");
                states.put(
                        id,
                        new ArticleState(
                                id,
                                row.version(),
                                row.eventId(),
                                eventSize(row.eventId()),
                                row.origin(),
                                erasure == null ? null : erasure.version()));
            }
        }
        return states;
    }

    @Override
    public Map<String, Reading> readings(Collection<String> articleIds) {
        Map<String, Reading> found = new LinkedHashMap<>();
        for (String id : articleIds) {
            ArticleRow row = articles.get(id);
            if (row != null && row.reading() != null) {
                found.put(id, row.reading());
            }
        }
        return found;
    }

    private int eventSize(String eventId) {
        return eventId == null ? 0 : events.get(eventId).view().articleCount();
    }

    @Override
    public EventContents contents(Set<String> articleIds, Set<String> eventIds) {
        return new EventContents(readings(articleIds), statementDigests(articleIds), claimHeads(eventIds));
    }

    private List<ClaimHead> claimHeads(Collection<String> eventIds) {
        List<ClaimHead> heads = new ArrayList<>();
        for (String eventId : eventIds) {
            claimsOfEvent
                    .getOrDefault(eventId, Set.of())
                    .forEach(id -> heads.add(claims.get(id).head()));
        }
        return heads;
    }

    private Map<String, String> statementDigests(Collection<String> articleIds) {
        Map<String, String> digests = new HashMap<>();
        for (String articleId : articleIds) {
            for (StatementRow row : statements.getOrDefault(articleId, List.of())) {
                digests.put(row.view().id(), DocumentDigest.of(row.doc()));
            }
        }
        return digests;
    }

    private void refile(Refiling refiling) {
        refiling.gone().forEach(id -> filings.file(id, List.of()));
        refiling.gone().forEach(id -> departed.stand(id, List.of()));
        refiling.filings().forEach(filings::file);
        refiling.filings().forEach(departed::stand);
    }

    @Override
    public Map<String, Departed> departed(Collection<String> articleIds) {
        Map<String, Departed> found = new HashMap<>(departed.byId);
        found.keySet().retainAll(Set.copyOf(articleIds));
        return found;
    }

    @Override
    public Set<String> departedNear(Collection<Filing> places, int reach) {
        return departed.near(places, reach);
    }

    @Override
    public void write(ViewDelta delta) {
        history(delta);
        refile(delta.refiling());
        delta.articles().forEach(row -> {
            articles.put(row.id(), row);
            statements.remove(row.id());
        });
        delta.placements().forEach(this::place);
        delta.repeated().forEach((id, version) -> articles.computeIfPresent(id, (key, row) -> repeated(row, version)));
        events.keySet().removeAll(delta.goneEvents());
        delta.events().forEach(row -> events.put(row.view().id(), row));
        delta.goneClaims().forEach(this::removeClaim);
        delta.claims().forEach(this::addClaim);
        statements(delta);
        delta.returned().forEach(departed::remove);
        delta.departed().forEach(departed::put);
        former(delta);
    }

    private void former(ViewDelta delta) {
        former.values().removeIf(row -> row.revision().equals(delta.current().get(row.articleId())));
        delta.former().forEach(row -> former.put(List.of(row.id(), row.revision()), row));
        former.values()
                .removeIf(row -> delta.erasures().containsKey(row.articleId())
                        && !versions.getOrDefault(row.articleId(), Map.of()).containsKey(row.revision()));
    }

    private void history(ViewDelta delta) {
        delta.erasures().forEach((id, erasure) -> versions.getOrDefault(id, new TreeMap<>())
                .values()
                .removeIf(row -> row.version().kind() != Version.Kind.ERASED
                        && row.version().compareTo(erasure) < 0));
        delta.versions().forEach(row -> versions.computeIfAbsent(row.articleId(), id -> new TreeMap<>())
                .merge(
                        row.version().revision(),
                        row,
                        (was, is) -> was.version().compareTo(is.version()) >= 0 ? was : is));
    }

    private void place(ArticlePlacement placement) {
        articles.computeIfPresent(
                placement.articleId(),
                (id, row) -> new ArticleRow(
                        id,
                        row.version(),
                        placement.eventId(),
                        row.founderEventId(),
                        placement.origin(),
                        row.view(),
                        placement.doc(),
                        row.traits(),
                        row.reading()));
    }

    private static ArticleRow repeated(ArticleRow row, Version version) {
        return new ArticleRow(
                row.id(),
                version,
                row.eventId(),
                row.founderEventId(),
                row.origin(),
                row.view(),
                row.doc(),
                row.traits(),
                row.reading());
    }

    private void removeClaim(String id) {
        ClaimRow row = claims.remove(id);
        if (row != null) {
            claimsOfEvent.get(row.head().eventId()).remove(id);
        }
    }

    private void addClaim(ClaimRow row) {
        claims.put(row.head().id(), row);
        claimsOfEvent
                .computeIfAbsent(row.head().eventId(), id -> new TreeSet<>())
                .add(row.head().id());
    }

    private void statements(ViewDelta delta) {
        for (String id : delta.goneStatements()) {
            String articleId = articleOfStatement.remove(id);
            statements.computeIfPresent(articleId, (key, rows) -> rows.stream()
                    .filter(row -> !row.view().id().equals(id))
                    .toList());
        }
        for (StatementRow row : delta.statements()) {
            statements.merge(row.view().articleId(), List.of(row), MemoryViewStore::inOrder);
            articleOfStatement.put(row.view().id(), row.view().articleId());
        }
    }

    private static List<StatementRow> inOrder(List<StatementRow> one, List<StatementRow> other) {
        List<StatementRow> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort((a, b) -> Integer.compare(a.position(), b.position()));
        return all;
    }
}

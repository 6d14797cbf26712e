package org.newsclaims.claims.views.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.claims.views.projection.ViewState.EventContents;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.EventIds;
import org.newsclaims.records.view.StatementView;

/** Compares the merged events with what the store holds, and writes down the difference alone. */
final class DeltaWriter {
    private final Rows rows;
    private final EventContents before;
    private final CountingVersions winners;
    private final Touched touched;
    private final Map<String, Reading> members;

    private final List<ArticleRow> articles = new ArrayList<>();
    private final List<ArticlePlacement> placements = new ArrayList<>();
    private final List<EventRow> eventRows = new ArrayList<>();
    private final List<ClaimRow> claimRows = new ArrayList<>();
    private final List<StatementRow> statementRows = new ArrayList<>();

    DeltaWriter(
            Documents documents,
            EventContents before,
            CountingVersions winners,
            Touched touched,
            Map<String, Reading> members) {
        this.rows = new Rows(documents);
        this.before = before;
        this.winners = winners;
        this.touched = touched;
        this.members = members;
    }

    ViewDelta write(List<EventViews> events, Refiling refiling, DepartedIds departures) {
        withdrawn();
        events.forEach(this::event);
        Set<String> newEvents = new TreeSet<>();
        events.forEach(event -> newEvents.add(event.event().id()));
        Set<String> goneEvents = new TreeSet<>(touched.oldEvents());
        goneEvents.removeAll(newEvents);
        ClaimDiff claims = ClaimDiff.of(before.claims(), claimRows, Causes.of(winners, touched.groups(), members));
        Set<String> goneStatements = dropUnchangedStatements();
        return new ViewDelta(
                winners.versions(),
                winners.erasures(),
                winners.repeated(),
                articles,
                placements,
                refiling,
                goneEvents,
                eventRows,
                claims.gone(),
                claims.added(),
                goneStatements,
                statementRows,
                departures.returned(),
                departures.departed(),
                departures.current(),
                departures.former(),
                claims.turns());
    }

    private void withdrawn() {
        winners.changed().forEach((id, change) -> {
            if (change instanceof ArticleChange.Withdrawn) {
                articles.add(new ArticleRow(
                        id, change.version(), null, EventIds.foundedBy(id), null, null, null, null, null));
            }
        });
    }

    private void event(EventViews event) {
        eventRows.add(rows.event(event));
        for (int i = 0; i < event.claims().size(); i++) {
            claimRows.add(rows.claim(event.claims().get(i), i));
        }
        event.statements().forEach((articleId, statements) -> {
            Reading reading = members.get(articleId);
            article(reading, event);
            for (int i = 0; i < statements.size(); i++) {
                statementRows.add(rows.statement(statements.get(i), i, reading));
            }
        });
    }

    private void article(Reading reading, EventViews event) {
        String id = reading.article().id();
        String eventId = event.event().id();
        String origin = event.origins().get(id);
        ArticleChange change = winners.changed().get(id);
        ArticleState state = touched.states().get(id);
        if (change != null) {
            articles.add(rows.article(reading, change.version(), eventId, origin));
        } else if (!eventId.equals(state.eventId()) || !Objects.equals(origin, state.origin())) {
            placements.add(new ArticlePlacement(id, eventId, origin, rows.articleDoc(reading, eventId)));
        }
    }

    /** Keeps only statements that are new or changed; names the stored ones that are to go. */
    private Set<String> dropUnchangedStatements() {
        Map<String, String> stored = before.statementDigests();
        Set<String> gone = new TreeSet<>(stored.keySet());
        Set<String> same = new HashSet<>();
        for (StatementRow row : statementRows) {
            StatementView view = row.view();
            if (stored.containsKey(view.id()) && stored.get(view.id()).equals(Rows.digest(row))) {
                same.add(view.id());
            }
        }
        gone.removeAll(same);
        statementRows.removeIf(row -> same.contains(row.view().id()));
        return gone;
    }
}

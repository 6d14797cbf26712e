package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.claims.views.domain.Version;

/**
 * All that one batch changes in the views.
 *
 * @param versions entries for the history; of one revision the latest time counts
 * @param erasures by article id: history older than this goes
 * @param repeated by article id: the version that counts came again later, nothing else changed
 * @param articles articles that changed themselves; all their old statements go
 * @param placements articles that only changed their place
 * @param refiling where articles are filed from now on
 * @param goneEvents events to remove
 * @param events events to add or replace
 * @param goneClaims claims to remove, also those that come back changed
 * @param claims claims to add after that
 * @param goneStatements statements of unchanged articles to remove, also those that come back changed
 * @param statements statements to add after that
 * @param returned articles that are not retracted with a known text (any more)
 * @param departed retracted articles, as far as anything about them changed
 * @param current by article id: the revision that counts now; none of its statements is a former one
 * @param former statements of versions that do not count, to add to those known already; after that those go whose
 *     version history does not hold any more
 * @param turns what the feed is to tell, by event id, then claim id
 */
public record ViewDelta(
        List<VersionRow> versions,
        Map<String, Version> erasures,
        Map<String, Version> repeated,
        List<ArticleRow> articles,
        List<ArticlePlacement> placements,
        Refiling refiling,
        Set<String> goneEvents,
        List<EventRow> events,
        Set<String> goneClaims,
        List<ClaimRow> claims,
        Set<String> goneStatements,
        List<StatementRow> statements,
        Set<String> returned,
        List<Departed> departed,
        Map<String, String> current,
        List<FormerStatement> former,
        List<ClaimTurn> turns) {
    public ViewDelta {
        versions = List.copyOf(versions);
        erasures = Map.copyOf(erasures);
        repeated = Map.copyOf(repeated);
        articles = List.copyOf(articles);
        placements = List.copyOf(placements);
        goneEvents = Set.copyOf(goneEvents);
        events = List.copyOf(events);
        goneClaims = Set.copyOf(goneClaims);
        claims = List.copyOf(claims);
        goneStatements = Set.copyOf(goneStatements);
        statements = List.copyOf(statements);
        returned = Set.copyOf(returned);
        departed = List.copyOf(departed);
        current = Map.copyOf(current);
        former = List.copyOf(former);
        turns = List.copyOf(turns);
    }
}

package org.newsclaims.engine.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.model.Statement;

/** The articles of one event in founding order. */
record Members(List<MemberArticle> articles) {
    static Members of(List<MemberArticle> articles) {
        return new Members(articles.stream()
                .sorted(Comparator.comparing(MemberArticle::fingerprint, Fingerprint.FOUNDING_ORDER))
                .toList());
    }

    List<Claim> singleClaims() {
        List<Claim> claims = new ArrayList<>();
        for (MemberArticle member : articles) {
            for (Statement s : member.statements()) {
                claims.add(new Claim(
                        ClaimIds.foundedBy(s.id()),
                        s.speakers(),
                        s.text(),
                        s.form(),
                        s.polarity(),
                        s.kind(),
                        List.of(s.id()),
                        member.article().outlet() == null
                                ? List.of()
                                : List.of(member.article().outlet()),
                        new Corroboration(1, 1, 1),
                        member.article().publishedAt(),
                        member.article().outlet(),
                        List.of()));
            }
        }
        return claims;
    }

    Map<String, Placement> placements(List<Claim> claims) {
        Map<String, Placement> placements = new HashMap<>();
        claims.forEach(claim ->
                claim.occurrences().forEach(id -> placements.put(id, new Placement(claim.id(), claim.speakers()))));
        return placements;
    }

    Map<String, String> origins() {
        Map<String, String> origins = new HashMap<>();
        articles.forEach(
                member -> origins.put(member.article().id(), member.article().id()));
        return origins;
    }

    EventSummary summary(String eventId, int claims) {
        List<Instant> published = articles.stream()
                .map(member -> member.article().publishedAt())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new EventSummary(
                eventId,
                articles.get(0).article().title(),
                null,
                null,
                List.of(),
                articles.stream().map(member -> member.article().id()).toList(),
                articles.stream()
                        .map(member -> member.article().outlet())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                articles.stream().mapToInt(member -> member.statements().size()).sum(),
                claims,
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1));
    }
}

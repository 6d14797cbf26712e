package org.newsclaims.query.domain.asof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.ConflictView;
import org.newsclaims.records.view.CorroborationView;
import org.newsclaims.records.view.StatementView;

/** A claim reduced to the occurrences that were knowable. */
public final class ClaimAsOf {
    private static final List<String> FULLEST_FIRST = List.of("direct", "mixed", "indirect");
    private static final Comparator<StatementView> WORDING = Comparator.<StatementView>comparingInt(
                    s -> FULLEST_FIRST.indexOf(s.form()))
            .thenComparing(Comparator.<StatementView>comparingInt(
                            s -> s.text().codePointCount(0, s.text().length()))
                    .reversed());

    private ClaimAsOf() {}

    /**
     * @param claim the claim of today
     * @param known the knowable statements among its occurrences and its conflicts' statements, by statement id
     * @return empty when none of its occurrences was knowable
     */
    public static Optional<ClaimView> fold(ClaimView claim, Map<String, Known> known) {
        List<StatementView> left = new ArrayList<>();
        for (StatementView occurrence : claim.occurrences()) {
            if (known.containsKey(occurrence.id())) {
                left.add(occurrence);
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Known first = first(left, known);
        StatementView wording = wording(claim, left);
        StatementView best = claim.best() == null ? null : best(claim, left, wording);
        return Optional.of(new ClaimView(
                claim.id(),
                claim.eventId(),
                claim.speakers(),
                wording.text(),
                wording.form(),
                claim.polarity(),
                claim.kind(),
                left,
                outlets(left, known),
                corroboration(claim, left, known),
                first.publishedAt(),
                first.outlet(),
                conflicts(claim, left, known),
                best == null ? null : best.id(),
                best == null ? null : best.passage()));
    }

    /** The occurrence that shows the claim today, or where that was not knowable, the one whose wording it has. */
    private static StatementView best(ClaimView claim, List<StatementView> left, StatementView wording) {
        return left.stream()
                .filter(occurrence -> occurrence.id().equals(claim.best()))
                .findFirst()
                .orElse(wording);
    }

    private static Known first(List<StatementView> left, Map<String, Known> known) {
        Known first = known.get(left.get(0).id());
        for (StatementView occurrence : left) {
            Known candidate = known.get(occurrence.id());
            first = candidate.publishedAt().isBefore(first.publishedAt()) ? candidate : first;
        }
        return first;
    }

    private static StatementView wording(ClaimView claim, List<StatementView> left) {
        StatementView best = null;
        for (StatementView occurrence : left) {
            if (occurrence.text().equals(claim.text()) && occurrence.form().equals(claim.form())) {
                return occurrence;
            }
            best = best == null || WORDING.compare(occurrence, best) < 0 ? occurrence : best;
        }
        return best;
    }

    private static List<String> outlets(List<StatementView> left, Map<String, Known> known) {
        Set<String> outlets = new TreeSet<>();
        for (StatementView occurrence : left) {
            String outlet = known.get(occurrence.id()).outlet();
            if (outlet != null) {
                outlets.add(outlet);
            }
        }
        return List.copyOf(outlets);
    }

    private static CorroborationView corroboration(
            ClaimView claim, List<StatementView> left, Map<String, Known> known) {
        if (left.size() == claim.occurrences().size()) {
            return claim.corroboration();
        }
        Set<String> articles = new HashSet<>();
        Set<String> origins = new HashSet<>();
        for (StatementView occurrence : left) {
            articles.add(occurrence.articleId());
            origins.add(known.get(occurrence.id()).originOrArticle());
        }
        // Fewer occurrences never make more origins than the whole claim has.
        int independent =
                Math.min(origins.size(), Math.max(1, claim.corroboration().origins()));
        return new CorroborationView(articles.size(), outlets(left, known).size(), independent);
    }

    /** A conflict was knowable when a statement of either side was. */
    private static List<ConflictView> conflicts(ClaimView claim, List<StatementView> left, Map<String, Known> known) {
        Set<String> own = new HashSet<>();
        claim.occurrences().forEach(o -> own.add(o.id()));
        List<ConflictView> conflicts = new ArrayList<>();
        for (ConflictView conflict : claim.conflicts()) {
            List<String> shown = new ArrayList<>(conflict.statementIds());
            shown.removeIf(id -> !known.containsKey(id));
            boolean here = shown.stream().anyMatch(own::contains);
            boolean there = shown.stream().anyMatch(id -> !own.contains(id));
            if (here && there) {
                conflicts.add(new ConflictView(conflict.kind(), conflict.claimId(), shown, conflict.detail()));
            }
        }
        return conflicts;
    }

    /** Ids of all statements that {@link #fold} wants to know of. */
    public static Set<String> statementsOf(List<ClaimView> claims) {
        Set<String> ids = new TreeSet<>();
        for (ClaimView claim : claims) {
            claim.occurrences().forEach(o -> ids.add(o.id()));
            claim.conflicts().forEach(c -> ids.addAll(c.statementIds()));
        }
        return ids;
    }
}

package org.newsclaims.claims.views.projection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.reading.StatementMapper;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.ClaimConflict;
import org.newsclaims.engine.merging.EventSummary;
import org.newsclaims.engine.merging.MergedEvent;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.ConflictView;
import org.newsclaims.records.view.CorroborationView;
import org.newsclaims.records.view.DateRangeView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** From what the engine merged to what the views show. */
final class EventMapper {
    private EventMapper() {}

    static EventViews map(MergedEvent merged, List<Reading> members) {
        String eventId = merged.summary().id();
        Map<String, List<StatementView>> statements = new LinkedHashMap<>();
        Map<String, StatementView> byId = new HashMap<>();
        for (Reading member : members) {
            List<StatementView> placed = member.found().stream()
                    .map(found -> StatementMapper.toView(
                            found, eventId, merged.placements().get(found.id())))
                    .toList();
            statements.put(member.article().id(), placed);
            placed.forEach(statement -> byId.put(statement.id(), statement));
        }
        List<ClaimView> claims =
                merged.claims().stream().map(c -> claim(c, eventId, byId)).toList();
        return new EventViews(
                event(merged.summary(), members),
                merged.summary().outlets(),
                claims,
                AccountMapper.map(
                        merged.accounts(),
                        eventId,
                        merged.accounts().speakers().stream()
                                .map(EventMapper::canonical)
                                .toList()),
                statements,
                merged.origins());
    }

    private static EventView event(EventSummary s, List<Reading> members) {
        return new EventView(
                s.id(),
                s.title() == null ? founded(members, s.articleIds().get(0)) : s.title(),
                new DateRangeView(s.from(), s.to()),
                s.participants(),
                s.articleIds().size(),
                s.outlets().size(),
                s.statements(),
                s.claims(),
                s.firstPublishedAt(),
                s.lastPublishedAt());
    }

    /** When no article has a headline, the founding article's first words stand for one. */
    private static String founded(List<Reading> members, String founder) {
        return members.stream()
                .map(Reading::article)
                .filter(article -> article.id().equals(founder))
                .findFirst()
                .map(Headline::of)
                .orElse(founder);
    }

    private static ClaimView claim(Claim c, String eventId, Map<String, StatementView> statements) {
        List<StatementView> occurrences =
                c.occurrences().stream().map(statements::get).toList();
        StatementView best = BestOccurrence.of(c.text(), occurrences);
        return new ClaimView(
                c.id(),
                eventId,
                c.speakers().stream().map(EventMapper::canonical).toList(),
                c.text(),
                StatementMapper.code(c.form()),
                StatementMapper.code(c.polarity()),
                StatementMapper.code(c.kind()),
                occurrences,
                c.outlets(),
                new CorroborationView(
                        c.corroboration().articles(),
                        c.corroboration().outlets(),
                        c.corroboration().origins()),
                c.firstReportedAt(),
                c.firstReportedBy(),
                c.conflicts().stream()
                        .map(EventMapper::conflict)
                        .sorted(Comparator.comparing(ConflictView::kind).thenComparing(ConflictView::claimId))
                        .toList(),
                best.id(),
                best.passage());
    }

    private static ConflictView conflict(ClaimConflict c) {
        return new ConflictView(StatementMapper.code(c.kind()), c.claimId(), c.statementIds(), c.detail());
    }

    private static SpeakerView canonical(Speaker speaker) {
        return new SpeakerView(speaker.id(), speaker.name(), StatementMapper.code(speaker.type()), null);
    }
}

package org.newsclaims.query.domain.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.newsclaims.records.view.DateRangeView;
import org.newsclaims.records.view.EventView;

/** An event reduced to the articles that were knowable. */
public final class EventAsOf {
    private EventAsOf() {}

    /**
     * What remains of an event.
     *
     * @param day the day that most of the knowable articles give, of several the first; null when none gives one
     * @param titles headlines of the knowable articles, earliest publication first
     * @param mentioned those of today's participants that a knowable article names
     * @param firstPublishedAt never null
     * @param lastPublishedAt never null
     */
    public record Remains(
            int articleCount,
            int outletCount,
            int statementCount,
            int claimCount,
            Instant firstPublishedAt,
            Instant lastPublishedAt,
            LocalDate day,
            List<String> titles,
            Set<String> mentioned) {
        public Remains {
            titles = List.copyOf(titles);
            mentioned = Set.copyOf(mentioned);
        }
    }

    /**
     * The best headline is drawn from all articles, so it is kept only where it stands on one that remains; otherwise the
     * first headline stands in.
     */
    public static EventView fold(EventView event, Remains remains) {
        boolean whole = remains.articleCount() == event.articleCount();
        return new EventView(
                event.id(),
                title(event, remains, whole),
                whole ? event.date() : new DateRangeView(remains.day(), remains.day()),
                whole
                        ? event.participants()
                        : event.participants().stream()
                                .filter(remains.mentioned()::contains)
                                .toList(),
                remains.articleCount(),
                remains.outletCount(),
                remains.statementCount(),
                remains.claimCount(),
                remains.firstPublishedAt(),
                remains.lastPublishedAt());
    }

    private static String title(EventView event, Remains remains, boolean whole) {
        if (whole || remains.titles().contains(event.title())) {
            return event.title();
        }
        return remains.titles().isEmpty() ? "" : remains.titles().get(0);
    }
}

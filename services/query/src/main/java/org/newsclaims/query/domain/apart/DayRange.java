package org.newsclaims.query.domain.apart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.newsclaims.records.view.DateRangeView;

/** The days on which an event happened, by its articles. */
record DayRange(LocalDate from, LocalDate to) {
    /** Null when no article tells. */
    static DayRange of(Side side) {
        DateRangeView date = side.event().date();
        return date.from() == null ? null : new DayRange(date.from(), date.to());
    }

    /** 0 when they share a day. */
    long daysTo(DayRange other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    List<String> listed() {
        return from.equals(to) ? List.of(from.toString()) : List.of(from.toString(), to.toString());
    }

    String said() {
        return String.join(" to ", listed());
    }
}

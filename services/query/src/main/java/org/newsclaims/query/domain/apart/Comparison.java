package org.newsclaims.query.domain.apart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newsclaims.query.domain.apart.Apart.Respect;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.TraitView;
import org.newsclaims.records.view.TraitsView;

/**
 * Compares two events by what grouping goes by: the days of the happenings, the times of publication, and how much of the
 * weight of names, numbers and other words they share.
 */
public final class Comparison {
    private static final int MOST = 6;
    private static final Duration NEAR = Duration.ofDays(2);

    private final Side one;
    private final Side other;
    private final List<Respect> reasons = new ArrayList<>();
    private final List<Respect> alike = new ArrayList<>();

    private Comparison(Side one, Side other) {
        this.one = one;
        this.other = other;
    }

    public static Apart of(Side one, Side other) {
        Comparison comparison = new Comparison(one, other);
        boolean same = one.event().id().equals(other.event().id());
        if (!same) {
            comparison.traits("names", "names", TraitsView::names);
            comparison.traits("numbers", "numbers", TraitsView::numbers);
            comparison.traits("wording", "words", TraitsView::words);
            comparison.reasons.sort(Comparator.comparingDouble(Respect::overlap));
            comparison.alike.sort(Comparator.comparingDouble(Respect::overlap).reversed());
            comparison.publications();
            comparison.days();
        }
        return new Apart(one.event(), other.event(), same, comparison.reasons, comparison.alike);
    }

    /** Days that exclude each other come before all else: the same people may do the same thing again. */
    private void days() {
        DayRange a = DayRange.of(one);
        DayRange b = DayRange.of(other);
        if (a == null || b == null) {
            return;
        }
        long between = a.daysTo(b);
        if (between == 0) {
            alike.add(0, new Respect("date", a.listed(), b.listed(), null, "Both happened on " + a.said() + "."));
        } else {
            reasons.add(
                    0,
                    new Respect(
                            "date",
                            a.listed(),
                            b.listed(),
                            null,
                            "By their articles one happened on " + a.said() + ", the other on " + b.said() + ": "
                                    + between + (between == 1 ? " day" : " days") + " apart."));
        }
    }

    private void publications() {
        EventView a = one.event();
        EventView b = other.event();
        if (a.firstPublishedAt() == null || b.firstPublishedAt() == null) {
            return;
        }
        Duration gap = gap(a, b);
        List<String> first =
                List.of(a.firstPublishedAt().toString(), a.lastPublishedAt().toString());
        List<String> second =
                List.of(b.firstPublishedAt().toString(), b.lastPublishedAt().toString());
        if (gap.compareTo(NEAR) > 0) {
            String words = "The articles of one came out at least " + gap.toDays() + " days before those of the other.";
            reasons.add(0, new Respect("publication", first, second, null, words));
        } else {
            alike.add(0, new Respect("publication", first, second, null, "Both were in the news at the same time."));
        }
    }

    private static Duration gap(EventView a, EventView b) {
        Instant latestStart =
                a.firstPublishedAt().isAfter(b.firstPublishedAt()) ? a.firstPublishedAt() : b.firstPublishedAt();
        Instant earliestEnd =
                a.lastPublishedAt().isBefore(b.lastPublishedAt()) ? a.lastPublishedAt() : b.lastPublishedAt();
        return latestStart.isAfter(earliestEnd) ? Duration.between(earliestEnd, latestStart) : Duration.ZERO;
    }

    private void traits(String respect, String what, Function<TraitsView, List<TraitView>> of) {
        EventProfile a = EventProfile.of(one.tellings(), of);
        EventProfile b = EventProfile.of(other.tellings(), of);
        double overlap = Math.round(a.overlap(b) * 1000) / 1000.0;
        List<String> onlyA = a.without(b, MOST);
        List<String> onlyB = b.without(a, MOST);
        if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
            reasons.add(new Respect(
                    respect,
                    onlyA,
                    onlyB,
                    overlap,
                    "Of what is telling in the " + what + " " + percent(overlap) + " is common. Only the one has "
                            + listed(onlyA) + "; only the other has " + listed(onlyB) + "."));
        }
        List<String> shared = a.shared(b, MOST);
        if (!shared.isEmpty()) {
            alike.add(new Respect(
                    respect, shared, shared, overlap, "Both have the " + what + " " + listed(shared) + "."));
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "nothing of its own" : String.join(", ", values);
    }
}

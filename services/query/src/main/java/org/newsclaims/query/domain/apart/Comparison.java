package org.newsclaims.query.domain.apart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsclaims.query.domain.apart.Apart.Respect;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.DateRangeView;
import org.newsclaims.records.view.EventView;

/** Compares two events by what the views hold: days, publications, participants and the words of the headlines. */
public final class Comparison {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;
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
            comparison.dates();
            comparison.publications();
            comparison.sets("names", "participants", names(one), names(other));
            comparison.sets("wording", "headline words", words(one), words(other));
        }
        return new Apart(one.event(), other.event(), same, comparison.reasons, comparison.alike);
    }

    private void dates() {
        DateRangeView a = one.event().date();
        DateRangeView b = other.event().date();
        if (a.from() == null || b.from() == null) {
            return;
        }
        boolean overlap = !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
        if (overlap) {
            alike.add(new Respect(
                    "date", days(a), days(b), "Both happened on " + said(a) + ", or that day is among theirs."));
            return;
        }
        long days = a.to().isBefore(b.from()) ? between(a.to(), b.from()) : between(b.to(), a.from());
        reasons.add(new Respect(
                "date",
                days(a),
                days(b),
                "One happened on " + said(a) + ", the other on " + said(b) + ": " + days
                        + (days == 1 ? " day" : " days") + " apart."));
    }

    private static long between(LocalDate first, LocalDate second) {
        return ChronoUnit.DAYS.between(first, second);
    }

    private static List<String> days(DateRangeView range) {
        return range.from().equals(range.to())
                ? List.of(range.from().toString())
                : List.of(range.from().toString(), range.to().toString());
    }

    private static String said(DateRangeView range) {
        return String.join(" to ", days(range));
    }

    private void publications() {
        EventView a = one.event();
        EventView b = other.event();
        if (a.firstPublishedAt() == null || b.firstPublishedAt() == null) {
            return;
        }
        Duration gap = gap(a, b);
        Respect respect = new Respect(
                "publication",
                List.of(a.firstPublishedAt().toString(), a.lastPublishedAt().toString()),
                List.of(b.firstPublishedAt().toString(), b.lastPublishedAt().toString()),
                gap.isZero()
                        ? "They were reported over the same time."
                        : "Between the reports of the one and the other lie " + said(gap) + ".");
        (gap.compareTo(NEAR) > 0 ? reasons : alike).add(respect);
    }

    private static Duration gap(EventView a, EventView b) {
        Instant latestStart = later(a.firstPublishedAt(), b.firstPublishedAt());
        Instant earliestEnd =
                a.lastPublishedAt().isBefore(b.lastPublishedAt()) ? a.lastPublishedAt() : b.lastPublishedAt();
        return latestStart.isAfter(earliestEnd) ? Duration.between(earliestEnd, latestStart) : Duration.ZERO;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static String said(Duration gap) {
        long days = gap.toDays();
        return days > 1 ? days + " days" : Math.max(1, gap.toHours()) + " hours";
    }

    private void sets(String respect, String what, Set<String> a, Set<String> b) {
        List<String> shared = new ArrayList<>(a);
        shared.retainAll(b);
        List<String> onlyA = new ArrayList<>(a);
        onlyA.removeAll(b);
        List<String> onlyB = new ArrayList<>(b);
        onlyB.removeAll(a);
        if (!shared.isEmpty()) {
            alike.add(new Respect(respect, shared, shared, "Shared " + what + ": " + String.join(", ", shared) + "."));
        }
        if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
            reasons.add(new Respect(
                    respect,
                    onlyA,
                    onlyB,
                    "Only in the one: " + listed(onlyA) + "; only in the other: " + listed(onlyB) + "."));
        }
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "nothing" : String.join(", ", values);
    }

    private static Set<String> names(Side side) {
        return new TreeSet<>(side.event().participants());
    }

    private static Set<String> words(Side side) {
        Set<String> words = new TreeSet<>();
        for (ArticleView article : side.articles()) {
            if (article.title() != null) {
                for (String word : WORD_BREAK.split(article.title().toLowerCase(Locale.ROOT))) {
                    if (word.codePointCount(0, word.length()) >= SHORTEST_WORD) {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }
}

package org.newsclaims.claims.views.support;

import static org.newsclaims.claims.views.support.Articles.article;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.port;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.strike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleReceived;

/** What may happen to a few articles. */
public final class Histories {
    private Histories() {}

    /** Revisions, a retraction, an erasure, a return after one, a repeated submission, hostile characters. */
    public static List<ArticleEvent> eventful() {
        List<ArticleEvent> events = new ArrayList<>();
        events.add(bridge("bridge-a", "Harbour News", 1));
        events.add(bridge("bridge-b", "Coast Daily", 2));
        events.add(bridge("bridge-c", "The Marlow Mail", 3));
        events.add(bridge("bridge-c", "The Marlow Mail (corrected)", 30));
        events.add(bridge("bridge-c", "The Marlow Mail", 3));
        events.add(strike("strike-a", "Ostby Post", 4));
        events.add(strike("strike-b", "Rail Weekly", 5));
        events.add(retracted("strike-b", 40));
        events.add(bridge("bridge-d", "Northern Wire", 6));
        events.add(erased("bridge-d", 50));
        events.add(bridge("bridge-e", "Evening Star", 7));
        events.add(retracted("bridge-e", 41));
        events.add(bridge("bridge-e", "Evening Star", 60));
        events.add(strike("strike-c", "Union Voice", 8));
        events.add(erased("strike-c", 45));
        events.add(strike("strike-c", "Union Voice, new edition", 70));
        events.add(retracted("never-seen", 9));
        events.add(bridge("bridge-f", "Harbour Sheet", 12));
        events.add(bridge("bridge-f", "Harbour Sheet, second edition", 20));
        events.add(retracted("bridge-f", 44));
        events.add(bridge("bridge-g", "Morning Star", 13));
        events.add(retracted("bridge-g", 42));
        events.add(erased("bridge-g", 43));
        events.add(bridge("bridge-g", "Morning Star, late edition", 46));
        events.add(retracted("bridge-g", 47));
        events.add(port("port-a", "Harbour News", 14));
        events.add(port("port-b", "Coast Daily", 15));
        events.add(article(
                "odd",
                "Odd\u0000 Times",
                "Odd headline \uD800\n\n\"We \u0000 agree \uD83D\uDE00,\" Ada Byron said. \uDC00",
                10));
        events.add(article("empty", null, " ", 11));
        events.addAll(linesOfOneBatch());
        return events;
    }

    /** Versions within one millisecond, of which the last counts, and one within the millisecond of its erasure, which does not. */
    public static List<ArticleEvent> linesOfOneBatch() {
        List<ArticleEvent> events = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            events.add(micros(bridge("bridge-h", "Edition " + line, 16), line));
        }
        events.add(erased("bridge-i", 48));
        events.add(micros(bridge("bridge-i", "Evening Mail", 48), 3));
        return events;
    }

    private static ArticleReceived micros(ArticleReceived version, int micros) {
        return Articles.again(version, version.receivedAt().plusNanos(micros * 1000L));
    }

    /** The same records in another order, some of them twice. */
    public static <T> List<T> shuffled(List<T> events, long seed) {
        Random random = new Random(seed);
        List<T> shuffled = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Cut into batches of at most this size. */
    public static <T> List<List<T>> batches(List<T> events, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); from += size) {
            batches.add(List.copyOf(events.subList(from, Math.min(events.size(), from + size))));
        }
        return batches;
    }
}

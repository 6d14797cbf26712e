package org.newsclaims.claims.views.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/**
 * What may happen to articles on their way: each lacks a field or another, has titles of white space or odd characters, is
 * corrected, sent again, retracted, erased, and comes back. The same seed gives the same history.
 */
public final class VariedHistory {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2019-03-01T00:00:00Z");
    private static final int SECONDS_OF_A_YEAR = 365 * 24 * 3600;
    private static final List<String> ODD = List.of(
            "\u0000",
            "\uD800",
            "\uD83D\uDE00",
            "\u200F",
            "\u2028",
            "\u00A0",
            "e\u0301",
            "\uFEFF",
            "\t",
            "'\"\\",
            "\uDBFF\uDFFD");

    private final Random random;
    private final List<ArticleEvent> events = new ArrayList<>();
    private int clock;

    private VariedHistory(long seed) {
        this.random = new Random(seed);
    }

    /** All that happens to these articles, in the order in which it happened. */
    public static List<ArticleEvent> of(List<Article> articles, long seed) {
        VariedHistory history = new VariedHistory(seed);
        for (int i = 0; i < articles.size(); i++) {
            history.happensTo(articles.get(i).text(), i);
        }
        return List.copyOf(history.events);
    }

    private void happensTo(String text, int number) {
        ArticleReceived first = version(null, text, number);
        events.add(first);
        ArticleReceived last = first;
        if (chance(6)) {
            last = version(first.articleId(), text + "\n\nCorrected: an earlier version misspelled a name.", number);
            events.add(last);
        }
        if (chance(8)) {
            events.add(Articles.again(chance(2) ? first : last, at()));
        }
        if (chance(8)) {
            boolean erased = chance(4);
            events.add(new ArticleRetracted(first.articleId(), chance(2) ? null : odd("withdrawn"), erased, at()));
            if (chance(3)) {
                events.add(Articles.again(last, at()));
            }
        }
    }

    private ArticleReceived version(ArticleId id, String text, int number) {
        String url = chance(4) ? null : "https://news.example/" + number;
        String outlet = chance(4) ? null : odd("Outlet " + random.nextInt(30));
        String title = title(text);
        Instant published = chance(3)
                ? null
                : PUBLISHED.plusSeconds(random.nextInt(SECONDS_OF_A_YEAR)).plusNanos(random.nextInt());
        String language = chance(2) ? null : chance(9) ? "fr" : "en";
        String told = chance(12) ? odd(text) : text;
        ArticleId own = id != null ? id : url == null ? ArticleId.ofText(outlet, title, told) : ArticleId.ofUrl(url);
        return ArticleReceived.of(
                        own, url, outlet, title, published, language, chance(2) ? null : "their-" + number, told, at())
                .by(chance(2) ? null : List.of(odd("Lotte Brandt"), "Ivo Maas"), chance(2) ? null : odd("Harbour"));
    }

    private String title(String text) {
        String line = text.lines().findFirst().orElse("");
        return switch (random.nextInt(6)) {
            case 0, 1 -> null;
            case 2 -> " \u2003\t".substring(0, 1 + random.nextInt(3));
            case 3 -> odd(line);
            default -> line;
        };
    }

    private String odd(String text) {
        if (!chance(3)) {
            return text;
        }
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + text.substring(at);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private Instant at() {
        return ACCEPTED.plusSeconds(clock++);
    }
}

package org.newsclaims.e2e.bounds;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.claims.views.support.Articles;
import org.newsclaims.records.ArticleReceived;

/** Few articles more for what very many articles are about. */
final class HostileEvents {
    private static final int MORE = 20;
    private static final String HEAD = "Harbour wall of Vesterhavn falls into the sea\n\n"
            + "VESTERHAVN, May 4 - The old harbour wall of Vesterhavn fell into the sea on Saturday and sank 12 boats. ";

    private HostileEvents() {}

    static List<HostileInput> all() {
        return List.of(
                event("alike articles", 10_000, i -> alike()),
                event("articles of one event with other words", 10_000, HostileEvents::other),
                event("articles of one event in which others speak", 5_000, HostileEvents::speakers),
                event("articles of one event that contradict each other", 5_000, HostileEvents::contradicting));
    }

    private interface Text {
        String of(int number);
    }

    private static HostileInput event(String name, int size, Text text) {
        return new HostileInput(name, size, n -> articles(0, n, text), n -> articles(n, n + MORE, text));
    }

    private static List<ArticleReceived> articles(int from, int to, Text text) {
        List<ArticleReceived> articles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            articles.add(Articles.article("story-" + i, "Outlet " + i % 400, text.of(i), i));
        }
        return articles;
    }

    private static String alike() {
        return HEAD
                + "Mayor Ines Varga said the quay would be closed until autumn. Otto Lind denied that it was unsafe.";
    }

    private static String other(int number) {
        Words some = new Words(number);
        return HEAD + "Mayor Ines Varga said " + some.clause(9) + ". Otto Lind denied that " + some.clause(7) + ".";
    }

    private static String speakers(int number) {
        Words some = new Words(number);
        return HEAD + some.name() + " said " + some.clause(9) + ". " + some.name() + " said the wall was old.";
    }

    private static String contradicting(int number) {
        return HEAD + "Mayor Ines Varga said " + (10 + number) + " people were hurt when the wall fell. Otto Lind "
                + (number % 2 == 0 ? "said" : "denied") + " that the town had been warned " + (1 + number % 50)
                + " times.";
    }
}

package org.newsclaims.claims.views.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsclaims.records.ArticleReceived;

/** As many different articles as wanted, about happenings that several outlets report each; for load runs. */
public final class SyntheticArticles {
    private static final int OUTLETS_PER_HAPPENING = 4;
    private static final String[] PLACES = {
        "Arden", "Bexley", "Corran", "Dunmore", "Elstow", "Farley", "Garth", "Hollin", "Iver", "Jarrow", "Kelso",
        "Lorne"
    };
    private static final String[] SURNAMES = {
        "Abbot", "Barlow", "Carver", "Drake", "Ellery", "Forbes", "Grant", "Hale", "Ingram", "Joyce", "Kerr", "Lowell"
    };
    private static final String[] SUBJECTS = {
        "harbour dredging", "school closures", "flood barriers", "hospital waiting lists", "bus fares", "night trains",
        "wind turbines", "library opening hours", "water meters", "market stalls", "bridge tolls", "housing permits"
    };

    private SyntheticArticles() {}

    public static List<ArticleReceived> many(int count, long seed) {
        Random random = new Random(seed);
        List<ArticleReceived> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(one(i, new Random(seed + i / OUTLETS_PER_HAPPENING), random));
        }
        return articles;
    }

    private static ArticleReceived one(int number, Random happening, Random telling) {
        String place = pick(PLACES, happening) + pick(new String[] {"", " Green", " Bay", " Hill", "ville"}, happening);
        String mayor = "Ann " + pick(SURNAMES, happening);
        String critic = "Tom " + pick(SURNAMES, happening);
        String subject = pick(SUBJECTS, happening);
        int sum = 2 + happening.nextInt(900);
        StringBuilder text = new StringBuilder();
        text.append(place).append(" council votes on ").append(subject).append("\n\n");
        text.append("The council of ")
                .append(place)
                .append(" voted on Monday on ")
                .append(subject)
                .append(". ");
        text.append("\"We will spend ").append(sum).append(" million on ").append(subject);
        text.append(" before the year is out,\" Mayor ").append(mayor).append(" told reporters.\n\n");
        text.append(critic).append(" said the plan for ").append(subject).append(" would fail. ");
        text.append("He denied that he had been asked about it.\n\n");
        for (int i = telling.nextInt(12); i >= 0; i--) {
            text.append("Residents of ").append(pick(PLACES, telling)).append(" have waited for years. ");
            text.append("According to ").append(pick(SURNAMES, telling)).append(" & Sons, work on ");
            text.append(pick(SUBJECTS, telling))
                    .append(" costs ")
                    .append(telling.nextInt(90))
                    .append(" million.\n\n");
        }
        return Articles.article("load-" + number, "Outlet " + number % 40, text.toString(), number);
    }

    private static String pick(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}

package org.newsclaims.engine.grouping;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsclaims.engine.model.Article;

/**
 * Made-up news in which other people do the same things at the same places on other days, so that links of every strength
 * join one happening to the next and pieces come near any bound.
 */
final class LookAlikeNews {
    private static final String[] GIVEN =
            ("Ada Ben Carla Dmitri Elif Farid Greta Hamid Iris Jonas Katya Liam Mona Nils Olga Pavel").split(" ");
    private static final String[] FAMILY =
            ("Moreau Okafor Reyes Volkov Demir Haddad Lindqvist Karimi Novak Becker Orlova Quinn Saleh Berg Petrova"
                            + " Zeman")
                    .split(" ");
    private static final String[] PLACES =
            "Lisbon Nairobi Osaka Tampere Quito Leipzig Cork Split Bergen Turin".split(" ");
    private static final String[][] MATTERS = {
        {"resigned after the harbour inquiry", "The inquiry had found missing invoices.", "Dockers cheered outside."},
        {"opened the rebuilt drawbridge", "It had rusted for a decade.", "Cyclists crossed first, then lorries."},
        {"met striking ferry pilots", "Pilots demand shorter night shifts.", "Timetables were suspended until noon."},
        {"denied bribing tram inspectors", "Prosecutors searched two depots.", "A whistleblower handed over ledgers."},
        {"sold the flooded brewery", "Barrels floated down the canal.", "Insurers refused to pay the brewer."},
        {"sued the glacier museum", "Curators called the lawsuit absurd.", "The mammoth stays locked away."},
        {"banned fireworks near the reservoir", "Anglers welcomed the ban.", "Shopkeepers feared for their rockets."},
        {"praised the rescued miners", "The shaft had collapsed at dawn.", "Families waited beside the winch."}
    };
    private static final Instant FIRST = Instant.parse("2024-03-06T00:00:00Z");

    private final Random random;

    LookAlikeNews(long seed) {
        random = new Random(seed);
    }

    /** Articles about happenings of so many days, in the order of the happenings. */
    List<Fingerprint> prints(Grouping grouping, int count, int days) {
        List<Fingerprint> prints = new ArrayList<>();
        while (prints.size() < count) {
            Happening happening = new Happening(
                    one(GIVEN) + " " + one(FAMILY),
                    one(PLACES),
                    MATTERS[random.nextInt(MATTERS.length)],
                    FIRST.plus(Duration.ofDays(random.nextInt(days))));
            for (int told = random.nextInt(6); told >= 0 && prints.size() < count; told--) {
                prints.add(grouping.fingerprint(article("a" + prints.size(), happening)));
            }
        }
        return prints;
    }

    private Article article(String id, Happening of) {
        String weekday = of.day().atZone(ZoneOffset.UTC).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String text = of.who() + " " + of.matter()[0] + " in " + of.place() + " on " + weekday + ".\n"
                + (random.nextBoolean() ? of.matter()[1] + " " : "")
                + (random.nextBoolean() ? of.matter()[2] : of.who() + " left " + of.place() + " later.");
        Instant published = random.nextInt(6) == 0 ? null : of.day().plus(Duration.ofHours(random.nextInt(40)));
        return new Article(id, null, null, null, published, null, text);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private record Happening(String who, String place, String[] matter, Instant day) {}
}

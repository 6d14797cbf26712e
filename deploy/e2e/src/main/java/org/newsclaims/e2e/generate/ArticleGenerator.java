package org.newsclaims.e2e.generate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tells invented happenings, each in one to six articles by different outlets, of which a third lack their title, and some
 * their outlet, their date or their address. The n-th happening of a seed is fixed.
 */
public final class ArticleGenerator implements Happenings {
    private static final List<String> OUTLETS = List.of(
            "Morning Post",
            "Evening Star",
            "National Ledger",
            "Harbour Gazette",
            "Meridian Press",
            "Valley Echo",
            "Radio Seven",
            "Daily Compass",
            "City Observer",
            "Northern Courier",
            "The Register of Record",
            "Wire One");
    private static final List<String> VOICED = List.of(
            "bakery",
            "school gate",
            "bus shelter",
            "water main",
            "corner shop",
            "street lamp",
            "chapel bell",
            "night bus",
            "playground",
            "post office");
    private static final List<String> HAPPENED =
            List.of("closed", "been repaired", "changed hands", "been photographed", "broken down", "been painted");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final int DAYS = 1200;

    private final long seed;

    public ArticleGenerator(long seed) {
        this.seed = seed;
    }

    @Override
    public List<GeneratedArticle> happening(int number) {
        Random random = new Random(seed * 1_000_003L + number);
        Telling telling = telling(random);
        return articles(number, 1 + random.nextInt(6), telling, random);
    }

    /**
     * A happening that many report: each article tells of it like those of {@link #happening}, and quotes somebody whom no
     * other has asked.
     *
     * @param number not that of a happening which is told elsewhere
     */
    public List<GeneratedArticle> running(int number, int articles) {
        Random random = new Random(seed * 1_000_003L + number);
        Telling telling = telling(random);
        return articles(number, articles, telling, random).stream()
                .map(article -> article.with(telling.voice(random)))
                .toList();
    }

    private static Telling telling(Random random) {
        Names names = new Names(random);
        Scene scene = names.one(Scene.ALL);
        return new Telling(
                names, scene, names.person(), names.person(), names.town(), FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private List<GeneratedArticle> articles(int number, int copies, Telling telling, Random random) {
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            articles.add(article(number, i, telling, random));
        }
        return articles;
    }

    private GeneratedArticle article(int number, int copy, Telling telling, Random random) {
        String outlet = OUTLETS.get((number + copy * 5) % OUTLETS.size());
        String url = "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + number + "/" + copy;
        Instant published = telling.day()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofMinutes(600 + random.nextInt(800)));
        String text = telling.text(random);
        // A choice of its own, so that what articles tell does not depend on what they lack.
        Random lacking = new Random(seed * 7_919L + number * 31L + copy);
        return new GeneratedArticle(url, outlet, telling.headline(), published, text).lacking(lacking);
    }

    /** What all articles of a happening share. */
    private record Telling(
            Names names, Scene scene, Names.Person chief, Names.Person critic, String town, LocalDate day) {
        private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

        String headline() {
            return String.format(Locale.ROOT, scene.headline(), town);
        }

        String text(Random random) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(town.toUpperCase(Locale.ROOT) + ", " + DATE.format(day) + " – "
                    + String.format(Locale.ROOT, scene.lead(), chief.full(), town, weekday));
            List<String> more = new ArrayList<>();
            int offset = random.nextInt(2);
            more.add("“" + said(offset) + ",” " + chief.last() + " said.");
            more.add("The " + scene.office() + " told reporters that " + told(offset) + ".");
            more.add(upper(scene.critic()) + " " + critic.full() + " denied that " + told(offset + 1) + ". “"
                    + said(offset + 2) + ",” " + critic.last() + " said in a statement.");
            more.add("According to " + chief.last() + ", " + told(offset + 2) + ".");
            more.add(critic.last() + " did not comment on whether " + told(offset + 2) + ".");
            int kept = 3 + random.nextInt(3);
            paragraphs.addAll(more.subList(0, kept));
            paragraphs.add("About " + (100 + random.nextInt(900)) + " people live in that part of " + town + ".");
            return headline() + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        }

        /** What somebody who lives there says, in words that nobody else is likely to use. */
        String voice(Random random) {
            Names.Person person = new Names(random).person();
            return person.full() + ", who has lived in " + town + " for " + (2 + random.nextInt(70))
                    + " years, said that the "
                    + new Names(random).one(VOICED) + " on " + new Names(random).town() + " Street had "
                    + new Names(random).one(HAPPENED) + " " + (2 + random.nextInt(900)) + " times since the winter.";
        }

        private String said(int n) {
            return scene.said().get(n % scene.said().size());
        }

        private String told(int n) {
            return scene.told().get(n % scene.told().size());
        }

        private static String upper(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}

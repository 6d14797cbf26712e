package org.newsclaims.evaluation.grouping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * Made-up news for measuring cost, alike to real news in what cost depends on. The same seed gives the same news.
 *
 * <ul>
 *   <li>Forty outlets print a thousand articles a day in all, so that a store of more articles is one of a longer time,
 *       not of denser days: 100,000 articles are a hundred days.
 *   <li>An event has one to forty articles, small ones more often than large ones (log-uniform; ten on average, but half
 *       of the articles belong to events of more than twenty). Most appear within two days, one in fifty weeks later.
 *   <li>Words are drawn as often as {@link SyntheticVocabulary} says they are met in news; a fifth of what an event is about are
 *       rare words of its own kind.
 *   <li>Every event has a cast of its own, of which its articles tell: who it is about, four more, a place.
 *   <li>Half of the events are about one of 2,000 prominent persons, by Zipf's law, all happen at one of 400 places,
 *       likewise: the person named most is in one event of twenty-two, the place named most in one of nine. So some keys
 *       of the index are common, hold thousands of articles, and go on bringing up articles that are about something else.
 *   <li>Articles arrive as they are published, with delays of some hours, one in fifty with a delay of some days.
 * </ul>
 *
 * <p>Unlike real news it has no look-alikes by design, beyond the same persons doing the same things at the same places
 * by chance, and all articles are of one length (150 words).
 */
final class SyntheticNews {
    private static final String[] ACTS =
            ("arrested attacked visited praised bought closed opened flooded elected rescued"
                            + " sued fired hired tested banned")
                    .split(" ");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int PER_DAY = 1000;
    private static final int LARGEST = 40;
    private static final int OUTLETS = 40;
    private static final int RARELY = 50;
    private static final int PERSONS = 2000;
    private static final int PLACES = 400;
    private static final int MATTER = 25;
    private static final int STATEMENTS = 3;

    private final Random random;
    private final SyntheticVocabulary vocabulary;
    private final List<String> persons = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private int made;

    SyntheticNews(long seed) {
        random = new Random(seed);
        vocabulary = new SyntheticVocabulary(random);
        for (int i = 0; i < PERSONS; i++) {
            persons.add(person());
        }
        for (int i = 0; i < PLACES; i++) {
            places.add(vocabulary.name());
        }
    }

    /** Articles in the order of their arrival, with three statements each. */
    List<Story> stories(int count) {
        List<Arrival> arrivals = new ArrayList<>();
        for (LocalDate day = FIRST; arrivals.size() < count; day = day.plusDays(1)) {
            int enough = arrivals.size() + PER_DAY;
            while (arrivals.size() < enough) {
                event(day, arrivals);
            }
        }
        return arrivals.stream()
                .sorted(Comparator.comparing(Arrival::at))
                .limit(count)
                .map(Arrival::story)
                .toList();
    }

    private void event(LocalDate day, List<Arrival> arrivals) {
        Event event = new Event(
                day,
                List.of(anybody(), anybody(), person(), person(), person()),
                places.get(SyntheticVocabulary.zipf(PLACES, random)),
                ACTS[random.nextInt(ACTS.length)],
                vocabulary.matter(MATTER),
                10 + random.nextInt(9000));
        int articles = (int) Math.exp(random.nextDouble() * Math.log(LARGEST + 1));
        for (int i = 0; i < articles; i++) {
            Duration after = random.nextInt(RARELY) == 0 ? days(1 + random.nextInt(30)) : days(2 * random.nextDouble());
            Duration delay =
                    random.nextInt(RARELY) == 0 ? days(7 * random.nextDouble()) : days(random.nextDouble() / 4);
            Instant published = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(after);
            arrivals.add(new Arrival(published.plus(delay), story(event, published)));
        }
    }

    private static Duration days(double days) {
        return Duration.ofSeconds((long) (days * Duration.ofDays(1).toSeconds()));
    }

    private Story story(Event event, Instant published) {
        String id = "a" + made++;
        String weekday = event.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        StringBuilder text = new StringBuilder(String.format(
                "%s %s in %s over %s%n%nIn %s on %s, %s was %s after %d people gathered.",
                event.cast().get(0),
                event.act(),
                event.place(),
                event.matter().get(0),
                event.place(),
                weekday,
                event.cast().get(0),
                event.act(),
                event.number()));
        for (int s = 0; s < 11; s++) {
            text.append(" The ");
            for (int w = 0; w < 9; w++) {
                boolean own = random.nextInt(3) > 0;
                text.append(own ? event.matter().get(random.nextInt(MATTER)) : vocabulary.word())
                        .append(' ');
            }
            text.append("of ")
                    .append(
                            s % 4 == 0
                                    ? event.place()
                                    : event.cast().get(s % event.cast().size()))
                    .append('.');
        }
        Article article =
                new Article(id, null, "Outlet " + random.nextInt(OUTLETS), null, published, "en", text.toString());
        return new Story(article, statements(id, event));
    }

    private List<Statement> statements(String id, Event event) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            String text = String.join(" ", event.matter().subList(i * 6, i * 6 + 6)) + " " + vocabulary.word();
            String who = event.cast().get(i / 2);
            Speaker speaker = new Speaker("person-" + who, who, SpeakerType.PERSON, who);
            Span content = new Span(10 * i, 10 * i + 9);
            statements.add(Statement.of(
                    "st-" + id + "-" + i,
                    id,
                    List.of(speaker),
                    Form.INDIRECT,
                    Polarity.AFFIRMED,
                    text,
                    new Cue("said", "say"),
                    List.of(content)));
        }
        return statements;
    }

    /** Prominent or not. */
    private String anybody() {
        return random.nextBoolean() ? persons.get(SyntheticVocabulary.zipf(PERSONS, random)) : person();
    }

    private String person() {
        return vocabulary.name() + " " + vocabulary.name();
    }

    /** An article with what was said in it. */
    record Story(Article article, List<Statement> statements) {}

    private record Arrival(Instant at, Story story) {}

    private record Event(LocalDate day, List<String> cast, String place, String act, List<String> matter, int number) {}
}

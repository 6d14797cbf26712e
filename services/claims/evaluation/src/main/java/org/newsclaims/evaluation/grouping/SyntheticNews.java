package org.newsclaims.evaluation.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * Made-up news for measuring cost: events of about a dozen articles over a year, a tenth of them with a much-named person
 * in them, so that some keys are common. The same seed gives the same news.
 */
final class SyntheticNews {
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gru".split(" ");
    private static final String[] ACTS =
            ("arrested attacked visited praised bought closed opened flooded elected rescued"
                            + " sued fired hired tested banned")
                    .split(" ");
    private static final int EVENT = 12;
    private static final int VOCABULARY = 4000;

    private final Random random;
    private final List<String> words = new ArrayList<>();

    SyntheticNews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            words.add(word(2 + random.nextInt(3)));
        }
    }

    /** Articles in random order, with three statements each. */
    List<Story> stories(int count) {
        List<Story> stories = new ArrayList<>(count);
        while (stories.size() < count) {
            event(stories, Math.min(EVENT, count - stories.size()));
        }
        Collections.shuffle(stories, random);
        return stories;
    }

    private void event(List<Story> stories, int articles) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
        String person = random.nextInt(10) == 0 ? "Marlo Benta" : name() + " " + name();
        String place = name();
        String act = ACTS[random.nextInt(ACTS.length)];
        List<String> matter = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            matter.add(words.get(random.nextInt(VOCABULARY)));
        }
        int number = 10 + random.nextInt(9000);
        for (int i = 0; i < articles; i++) {
            String id = "a" + stories.size();
            Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(172_800));
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            StringBuilder text = new StringBuilder(String.format(
                    "%s %s in %s%n%nIn %s on %s, %s was %s after %d people gathered.",
                    person, act, place, place, weekday, person, act, number));
            for (int s = 0; s < 8; s++) {
                text.append(" The ");
                for (int w = 0; w < 9; w++) {
                    List<String> from = random.nextInt(3) == 0 ? words : matter;
                    text.append(from.get(random.nextInt(from.size()))).append(' ');
                }
                text.append("of ").append(s % 2 == 0 ? person : place).append('.');
            }
            Article article = new Article(id, null, "Outlet " + random.nextInt(40), null, at, "en", text.toString());
            stories.add(new Story(article, statements(id, person, matter)));
        }
    }

    private List<Statement> statements(String id, String person, List<String> matter) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String text =
                    String.join(" ", matter.subList(i * 6, i * 6 + 6)) + " " + words.get(random.nextInt(VOCABULARY));
            Speaker speaker = new Speaker("person-" + person, person, SpeakerType.PERSON, person);
            Span content = new Span(10 * i, 10 * i + 9);
            statements.add(new Statement(
                    "st-" + id + "-" + i,
                    id,
                    List.of(speaker),
                    Form.INDIRECT,
                    Polarity.AFFIRMED,
                    Kind.SAID,
                    text,
                    new Cue("said", "say"),
                    new Spans(List.of(content), List.of(), List.of()),
                    Setting.UNKNOWN,
                    1,
                    null));
        }
        return statements;
    }

    private String name() {
        String word = word(2 + random.nextInt(2));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** An article with what was said in it. */
    record Story(Article article, List<Statement> statements) {}
}

package org.newsclaims.evaluation.merging;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * What it costs to merge one running story in which one speaker says something else all the time: {@code MergingCost
 * [ARTICLES [STATEMENTS]]} prints CPU time of the merge after a batch of 20 articles more, for half as many articles and for
 * that many; {@code MergingCost one STATEMENTS} that of the engine and of the merge for one article of so many.
 */
public final class MergingCost {
    private static final int BATCH = 20;
    private static final int WORDS = 12;
    /** The projecting thread of a service has merged before, and its compiler seen it. */
    private static final int ROUNDS_BEFORE = 5;

    private static final int SYLLABLES = 3;
    private static final int VOCABULARY = 6000;
    private static final Speaker SPEAKER =
            new Speaker("person-ines-varga", "Ines Varga", SpeakerType.PERSON, "Ines Varga");
    private static final Grouping GROUPING = new Grouping();

    private final Random random = new Random(1);
    private final List<String> words = new ArrayList<>();

    private MergingCost() {
        String[] syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < SYLLABLES; k++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("one")) {
            one(Integer.parseInt(arguments[1]));
            return;
        }
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        int statements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        MergingCost cost = new MergingCost();
        List<MemberArticle> all = new ArrayList<>();
        for (int i = 0; i < articles + BATCH; i++) {
            all.add(cost.article(i, statements));
        }
        for (int i = 0; i < ROUNDS_BEFORE; i++) {
            merge(all, articles / 4);
        }
        double half = merge(all, articles / 2);
        double whole = merge(all, articles);
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d statements: %.2f s; %d: %.2f s; growth %.2f%n",
                articles / 2,
                statements,
                half,
                articles,
                whole,
                whole / half);
    }

    private static void one(int statements) {
        MergingCost cost = new MergingCost();
        Engine engine = Engine.standard();
        engine.read(cost.article(0, BATCH).article());
        Article article = cost.article(1, statements).article();
        long begun = nanos();
        List<Statement> found = engine.read(article);
        long read = nanos();
        int claims = new Merging()
                .merge("ev-cost", List.of(new MemberArticle(article, found, GROUPING.fingerprint(article))))
                .claims()
                .size();
        System.out.printf(
                Locale.ROOT,
                "one article of %d statements: %d found in %.2f s, merged into %d claims in %.2f s%n",
                statements,
                found.size(),
                (read - begun) / 1e9,
                claims,
                (nanos() - read) / 1e9);
    }

    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Seconds of CPU time for a batch more, after the rest has been merged before. */
    private static double merge(List<MemberArticle> all, int articles) {
        new Merging().merge("ev-cost", all.subList(0, articles));
        long before = nanos();
        new Merging().merge("ev-cost", all.subList(0, articles + BATCH));
        return (nanos() - before) / 1e9;
    }

    private MemberArticle article(int number, int count) {
        String id = String.format(Locale.ROOT, "a%06d", number);
        StringBuilder text = new StringBuilder("Varga speaks again\n");
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            text.append("Ines Varga said ");
            String content = sentence();
            Span span = new Span(text.length(), text.length() + content.length());
            text.append(content).append(".\n");
            statements.add(Statement.of(
                    id + "#" + i,
                    id,
                    List.of(SPEAKER),
                    Form.INDIRECT,
                    Polarity.AFFIRMED,
                    content,
                    new Cue("said", "say"),
                    List.of(span)));
        }
        Instant published = Instant.parse("2024-03-06T00:00:00Z").plusSeconds(60L * number);
        Article article = new Article(id, null, "Outlet " + number % 50, null, published, "en", text.toString());
        return new MemberArticle(article, statements, GROUPING.fingerprint(article));
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("the harbour project");
        for (int i = 0; i < WORDS; i++) {
            double draw = random.nextDouble();
            sentence.append(' ').append(words.get((int) (draw * draw * words.size())));
        }
        return sentence.toString();
    }
}

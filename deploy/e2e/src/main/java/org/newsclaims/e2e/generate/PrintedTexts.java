package org.newsclaims.e2e.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Real texts, one a happening, some without title, outlet, date or address. Once all are printed, other outlets print them again,
 * each with the end of another text below.
 */
public final class PrintedTexts implements Happenings {
    private static final Instant FIRST = Instant.parse("2024-03-01T06:00:00Z");
    private static final int OUTLETS = 12;

    private final List<String> texts;
    private final long seed;

    /** @param texts at least one */
    public PrintedTexts(List<String> texts, long seed) {
        this.texts = texts.stream().map(String::strip).toList();
        this.seed = seed;
    }

    @Override
    public List<GeneratedArticle> happening(int number) {
        Random random = new Random(seed * 1_000_003L + number);
        int which = number % texts.size();
        int printing = number / texts.size();
        int outlet = (which + printing * 5) % OUTLETS;
        String text = texts.get(which);
        if (printing > 0) {
            String other = texts.get(random.nextInt(texts.size()));
            text += "\n\n" + other.substring(other.lastIndexOf('\n') + 1);
        }
        GeneratedArticle whole = new GeneratedArticle(
                "https://outlet-" + outlet + ".example/" + which + "/" + printing,
                "Outlet " + outlet,
                text.lines().findFirst().orElseThrow().strip(),
                FIRST.plus(Duration.ofHours(5L * which)),
                text);
        return List.of(whole.lacking(random));
    }
}

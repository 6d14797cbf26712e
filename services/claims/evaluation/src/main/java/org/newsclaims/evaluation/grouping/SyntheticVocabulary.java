package org.newsclaims.evaluation.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.newsclaims.engine.terms.Background;

/**
 * Some 30,000 words to make news of: the 8,000 stems of the engine's table of how common terms are, drawn by the shares
 * it gives, and 22,000 made-up ones that it does not know and so takes for rare, drawn by Zipf's law. The made-up ones
 * have forty syllables, so that two in five share their first five letters with another, as English words do.
 */
final class SyntheticVocabulary {
    private static final String SHARES = "background.tsv";
    private static final String[] SYLLABLES =
            ("ba be bi bo bra ce cle cu da di dri fe flo fu ga go gru ha hi je ka ki la lo me mu na ni pe pro qui ra ro se"
                            + " su ta tri ve wi zo")
                    .split(" ");
    private static final int RARE = 22_000;
    /** One in so many words is rare. */
    private static final int RARELY = 12;
    /** One in so many of the words that make an event. */
    private static final int OFTEN = 5;
    /** Of 10,000 articles: what stands in more makes no event. */
    private static final int COMMON = 1000;

    private final Random random;
    private final NavigableMap<Integer, String> known = new TreeMap<>();
    private final NavigableMap<Integer, String> telling = new TreeMap<>();
    private final List<String> rare = new ArrayList<>(RARE);
    private int all;
    private int allTelling;

    SyntheticVocabulary(Random random) {
        this.random = random;
        read();
        for (int i = 0; i < RARE; i++) {
            rare.add(madeUp());
        }
    }

    private void read() {
        try (InputStream in = Background.class.getResourceAsStream(SHARES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    add(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(SHARES, e);
        }
    }

    private void add(String stem, int share) {
        known.put(all, stem);
        all += share;
        if (share < COMMON) {
            telling.put(allTelling, stem);
            allTelling += share;
        }
    }

    /** Any word, as often as news have it. */
    String word() {
        return random.nextInt(RARELY) == 0
                ? rare.get(zipf(RARE, random))
                : known.floorEntry(random.nextInt(all)).getValue();
    }

    /** Words that may make an event. */
    List<String> matter(int words) {
        List<String> matter = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            matter.add(
                    i % OFTEN == 0
                            ? rare.get(zipf(RARE, random))
                            : telling.floorEntry(random.nextInt(allTelling)).getValue());
        }
        return matter;
    }

    /** A new name, or by chance a known one. */
    String name() {
        String word = madeUp();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A rank below the given number, drawn by Zipf's law (to a good approximation: log-uniformly). */
    static int zipf(int ranks, Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(ranks + 1)) - 1;
    }

    private String madeUp() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}

package org.newsclaims.engine.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How common terms are in news at large: a fixed table, so that what a term weighs in one article never depends on the
 * other articles of a store. A term that is not in the table is rare.
 */
public final class Background {
    /** Share of articles below which a term counts as simply rare. */
    public static final double RARE = 0.0005;

    private static final String RESOURCE = "background.tsv";
    private static final double PER = 10_000;

    private final Map<String, Double> weights;

    private Background(Map<String, Double> weights) {
        this.weights = weights;
    }

    /**
     * @param shares stem to share of news articles that hold it, in (0, 1]
     */
    public static Background of(Map<String, Double> shares) {
        Map<String, Double> weights = new HashMap<>();
        shares.forEach((stem, share) -> weights.put(stem, -Math.log(Math.max(RARE, share))));
        return new Background(weights);
    }

    /** The stems a text holds, numbers left out: what the shares are counted of. */
    public static Set<String> stems(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.number())
                .map(token -> Stems.of(token.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Background shipped() {
        return Holder.SHIPPED;
    }

    /** Inverse document frequency, natural log; at most {@code -log(RARE)}. */
    public double weight(String stem) {
        return weights.getOrDefault(stem, -Math.log(RARE));
    }

    private static final class Holder {
        static final Background SHIPPED = read();

        private static Background read() {
            Map<String, Double> shares = new HashMap<>();
            try (InputStream in = Background.class.getResourceAsStream(RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0 && line.charAt(0) != '#') {
                        shares.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)) / PER);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
            return of(shares);
        }
    }
}

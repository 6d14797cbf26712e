package org.newsclaims.evaluation.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.merging.PairFeatures;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Statement;

/**
 * Fits the weights of the pair model and prints them, the bias last: {@code PairFitting polnear/train.jsonl [ARTICLES]}.
 *
 * <p>What is to be joined, and near misses, come from the tuning half of the made-up claim groups. What is merely by one
 * speaker on one matter comes from real articles: of two statements by one speaker in one article the second hardly ever
 * repeats the first.
 */
public final class PairFitting {
    private static final int ROUNDS = 20_000;
    private static final double RATE = 0.1;
    /** Pull towards the weights expected, per pair, the bias excepted. */
    private static final double PENALTY = 0.01;
    /** Set by hand: what the features are thought to be worth. The corpus says little of quotations. */
    private static final double[] EXPECTED = {3, 2, -0.5, 0.1, 0.8, 0.8, -2.5, -1.5, 0.3, 0.5, 0.3, -1.5, 2};

    private static final int QUOTATION = 4;
    private static final int RUN = 5;
    /** Log of the words in common from which on the second statement of an article does repeat the first. */
    private static final double REPEATED = Math.log(4);
    /** What all pairs of real articles weigh together, in made-up pairs. */
    private static final double REAL = 120;
    /**
     * Shared words and runs of them never speak against a pair. Here they seem to, because near misses were made by
     * changing one word.
     */
    private static final double[] LEAST = {1, 1, -9, 0, 0.5, 0.5};

    private record Pair(double[] features, boolean same, double weight) {}

    private PairFitting() {}

    public static void main(String[] arguments) throws IOException {
        List<Pair> pairs = new ArrayList<>(madeUp());
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        List<double[]> real = real(Path.of(arguments[0]), articles);
        real.forEach(row -> pairs.add(new Pair(row, false, REAL / real.size())));
        System.out.println(pairs.size() - real.size() + " made-up pairs, " + real.size() + " real ones");
        System.out.println(Arrays.toString(fit(pairs)));
    }

    private static List<Pair> madeUp() {
        List<Pair> pairs = new ArrayList<>();
        for (ClaimCase one : ClaimCase.all()) {
            if (one.tuning() && one.polarity() != Polarity.OMITTED) {
                PairFeatures features = new PairFeatures(one.texts());
                List<Integer> labels = one.labels();
                for (int i = 0; i < labels.size(); i++) {
                    for (int j = i + 1; j < labels.size(); j++) {
                        double[] row = features.of(i, j);
                        if (row != null) {
                            pairs.add(new Pair(row, labels.get(i).equals(labels.get(j)), 1));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static List<double[]> real(Path corpus, int articles) throws IOException {
        Engine engine = Engine.standard();
        ObjectMapper json = new ObjectMapper();
        List<double[]> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(corpus)) {
            for (String line : (Iterable<String>) lines.limit(articles)::iterator) {
                JsonNode node = json.readTree(line);
                Article article =
                        Article.of(node.get("id").asText(), node.get("text").asText());
                List<Statement> statements = engine.read(article);
                PairFeatures features = new PairFeatures(
                        statements.stream().map(Statement::text).toList());
                for (int i = 0; i < statements.size(); i++) {
                    for (int j = i + 1; j < statements.size(); j++) {
                        double[] row = sameVoice(statements.get(i), statements.get(j)) ? features.of(i, j) : null;
                        if (row != null && row[RUN] <= REPEATED && row[QUOTATION] <= REPEATED) {
                            rows.add(row);
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static boolean sameVoice(Statement a, Statement b) {
        return a.polarity() == b.polarity()
                && !a.speakers().isEmpty()
                && !b.speakers().isEmpty()
                && a.spans().content().stream()
                        .noneMatch(span -> b.spans().content().stream().anyMatch(span::overlaps))
                && a.speakers().get(0).id().equals(b.speakers().get(0).id());
    }

    private static double[] fit(List<Pair> pairs) {
        int n = pairs.get(0).features().length;
        double total = pairs.stream().mapToDouble(Pair::weight).sum();
        double[] weights = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n + 1];
            for (Pair pair : pairs) {
                double sum = weights[n];
                for (int i = 0; i < n; i++) {
                    sum += weights[i] * pair.features()[i];
                }
                double error = pair.weight() * ((pair.same() ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
                for (int i = 0; i < n; i++) {
                    gradient[i] += error * pair.features()[i];
                }
                gradient[n] += error;
            }
            for (int i = 0; i <= n; i++) {
                double pull = i < n ? PENALTY * (weights[i] - EXPECTED[i]) : 0;
                weights[i] += RATE * (gradient[i] / total - pull);
            }
            for (int i = 0; i < LEAST.length; i++) {
                weights[i] = Math.max(LEAST[i], weights[i]);
            }
        }
        for (int i = 0; i <= n; i++) {
            weights[i] = Math.round(weights[i] * 100) / 100.0;
        }
        return weights;
    }
}

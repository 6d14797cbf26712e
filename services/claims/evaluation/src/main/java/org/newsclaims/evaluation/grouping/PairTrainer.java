package org.newsclaims.evaluation.grouping;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.FingerprintFeatures;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.grouping.PairModel;
import org.newsclaims.engine.terms.Background;

/**
 * Fits the pair model on ECB+ and tells how well it does on topics it has not seen.
 *
 * <p>{@code PairTrainer POLNEAR_TRAIN ECBPLUS_DEV > pair-model.tsv}; the cross-validation goes to standard error. Topics
 * are dealt into five folds; for each, background table and weights are made without its topics, and its articles are
 * grouped. Bit for bit the same on every run.
 */
public final class PairTrainer {
    private static final int FOLDS = 5;
    private static final double PENALTY = 3e-4;
    private static final double BOUND = 6;
    private static final int EASY = 10;

    /** Set by hand, since ECB+ has too few dates to tell: see the evaluation's README. */
    private static final Map<String, Double> FIXED = Map.of("sameDay", 3.0, "daysApart", -2.5, "otherMonths", -1.5);

    private static final double[] CUTS = {-2, -1.75, -1.5, -1.25};
    private static final double[] STEPS = {0, 0.6, 0.75, 0.9};
    private static final double CUT = -1.75;
    private static final double STEP = 0.75;

    private final List<Labelled> general;
    private final List<Labelled> topical;

    private PairTrainer(List<Labelled> general, List<Labelled> topical) {
        this.general = general;
        this.topical = topical;
    }

    public static void main(String[] arguments) throws IOException {
        PairTrainer trainer =
                new PairTrainer(Labelled.read(Path.of(arguments[0])), Labelled.read(Path.of(arguments[1])));
        trainer.crossValidate();
        Background background = trainer.background(Set.of());
        double[] weights = trainer.weights(background, trainer.topical);
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.print("# made by PairTrainer\n");
            print(out, "bias", weights[weights.length - 1]);
            print(out, "cut", CUT);
            print(out, "step", STEP);
            print(out, "bound", BOUND);
            for (int i = 0; i < FingerprintFeatures.NAMES.size(); i++) {
                print(out, FingerprintFeatures.NAMES.get(i), weights[i]);
            }
        }
    }

    private static void print(PrintStream out, String name, double value) {
        out.print(String.format(Locale.ROOT, "%s\t%.4f%n", name, value).replace("\r", ""));
    }

    private void crossValidate() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        Map<String, String> gold = new TreeMap<>();
        topical.forEach(article -> gold.put(article.article().id(), article.event()));
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> held = topics(fold);
            Background background = background(held);
            double[] weights = weights(
                    background,
                    topical.stream()
                            .filter(article -> !held.contains(article.topic()))
                            .toList());
            List<Labelled> unseen = topical.stream()
                    .filter(article -> held.contains(article.topic()))
                    .toList();
            for (double cut : CUTS) {
                for (double step : STEPS) {
                    group(unseen, new Grouping(background, model(weights, cut, step)))
                            .forEach((id, event) -> found.computeIfAbsent(
                                            "cut " + cut + " step " + step, key -> new TreeMap<>())
                                    .put(id, event));
                }
            }
        }
        found.forEach((setting, grouping) -> System.err.println(setting + ": " + GroupingAgreement.of(gold, grouping)));
    }

    /** Topics in the order of their numbers, dealt out in turn. */
    private Set<String> topics(int fold) {
        List<Integer> all = topical.stream()
                .map(article -> Integer.valueOf(article.topic()))
                .distinct()
                .sorted()
                .toList();
        Set<String> held = new TreeSet<>();
        for (int i = fold; i < all.size(); i += FOLDS) {
            held.add(all.get(i).toString());
        }
        return held;
    }

    private Background background(Set<String> without) {
        return Background.of(BackgroundTable.shares(general, topical, without));
    }

    private static Map<String, String> group(List<Labelled> articles, Grouping grouping) {
        Map<String, String> events = new TreeMap<>();
        List<Fingerprint> prints = articles.stream()
                .map(article -> grouping.fingerprint(article.article()))
                .toList();
        for (EventGroup group : grouping.group(prints)) {
            group.articleIds().forEach(id -> events.put(id, group.eventId()));
        }
        return events;
    }

    private static PairModel model(double[] weights, double cut, double step) {
        double[] features = new double[FingerprintFeatures.NAMES.size()];
        System.arraycopy(weights, 0, features, 0, features.length);
        return new PairModel(weights[weights.length - 1], features, cut, step, BOUND);
    }

    /** One for each feature, then the constant. Same event, look-alike event and other topic weigh a third each. */
    private double[] weights(Background background, List<Labelled> articles) {
        Grouping grouping = new Grouping(background, model(new double[FingerprintFeatures.NAMES.size() + 1], 0, 0));
        List<Fingerprint> prints = articles.stream()
                .map(article -> grouping.fingerprint(article.article()))
                .toList();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < FingerprintFeatures.NAMES.size(); i++) {
            if (!FIXED.containsKey(FingerprintFeatures.NAMES.get(i))) {
                free.add(i);
            }
        }
        List<double[]> rows = new ArrayList<>();
        List<Double> offsets = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        int easy = 0;
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                int kind = kind(articles.get(i), articles.get(j));
                if (kind == 2 && easy++ % EASY != 0) {
                    continue;
                }
                double[] values =
                        grouping.features(prints.get(i), prints.get(j)).values();
                double[] row = new double[free.size() + 1];
                for (int k = 0; k < free.size(); k++) {
                    row[k] = values[free.get(k)];
                }
                row[free.size()] = 1;
                rows.add(row);
                offsets.add(offset(values));
                kinds.add(kind);
            }
        }
        return spread(fit(rows, offsets, kinds), free);
    }

    private static double[] fit(List<double[]> rows, List<Double> offsets, List<Integer> kinds) {
        int n = rows.size();
        int[] counts = new int[3];
        kinds.forEach(kind -> counts[kind]++);
        double[] weights = new double[n];
        boolean[] same = new boolean[n];
        double[] known = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 1.0 / (3 * counts[kinds.get(i)]);
            same[i] = kinds.get(i) == 0;
            known[i] = offsets.get(i);
        }
        return LogisticRegression.fit(rows.toArray(new double[0][]), known, same, weights, PENALTY);
    }

    private static double[] spread(double[] fitted, List<Integer> free) {
        double[] weights = new double[FingerprintFeatures.NAMES.size() + 1];
        FIXED.forEach((name, weight) -> weights[FingerprintFeatures.NAMES.indexOf(name)] = weight);
        for (int k = 0; k < free.size(); k++) {
            weights[free.get(k)] = fitted[k];
        }
        weights[weights.length - 1] = fitted[free.size()];
        return weights;
    }

    private static double offset(double[] values) {
        double offset = 0;
        for (int i = 0; i < values.length; i++) {
            offset += FIXED.getOrDefault(FingerprintFeatures.NAMES.get(i), 0.0) * values[i];
        }
        return offset;
    }

    /** 0: same event; 1: its look-alike; 2: another topic. */
    private static int kind(Labelled a, Labelled b) {
        return a.event().equals(b.event()) ? 0 : a.topic().equals(b.topic()) ? 1 : 2;
    }
}

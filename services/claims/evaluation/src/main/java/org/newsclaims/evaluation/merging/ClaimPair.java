package org.newsclaims.evaluation.merging;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.merging.StatementPairs;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;

/**
 * Two statements of one event by one speaker, as the claim model is taught by them.
 *
 * @param event the event, or null of made-up statements
 * @param features what the model sees
 * @param same whether they are one claim
 * @param weight how much the pair counts
 */
record ClaimPair(String event, double[] features, boolean same, double weight) {
    /** What all made-up pairs weigh together, to all annotated ones. */
    private static final double MADE_UP = 0.3;

    /** All that are compared at all. A large event does not count for more than the square root of its pairs. */
    static List<ClaimPair> all(List<GoldClaims> gold) {
        List<ClaimPair> pairs = new ArrayList<>();
        for (GoldClaims event : gold) {
            List<ClaimPair> own = annotated(event);
            own.forEach(pair -> pairs.add(pair.weighing(1 / Math.sqrt(own.size()))));
        }
        double total = pairs.stream().mapToDouble(ClaimPair::weight).sum();
        List<ClaimPair> madeUp = new ArrayList<>();
        ClaimCase.taught().stream()
                .filter(one -> one.polarity() != Polarity.OMITTED)
                .forEach(one -> madeUp.addAll(madeUp(one)));
        madeUp.forEach(pair -> pairs.add(pair.weighing(MADE_UP * total / madeUp.size())));
        return pairs;
    }

    private static List<ClaimPair> annotated(GoldClaims event) {
        List<GoldClaims.Label> labels = event.labels();
        StatementPairs features = new StatementPairs(
                labels.stream().map(label -> label.statement().text()).toList(),
                labels.stream().map(label -> label.statement().form()).toList());
        List<ClaimPair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (inOneVoice(labels.get(i), labels.get(j))) {
                    add(pairs, event.event(), features.of(i, j), labels.get(i).same(labels.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean inOneVoice(GoldClaims.Label a, GoldClaims.Label b) {
        Polarity polarity = a.statement().polarity();
        return a.comparable(b) && polarity == b.statement().polarity() && polarity != Polarity.OMITTED;
    }

    private static List<ClaimPair> madeUp(ClaimCase one) {
        StatementPairs features = new StatementPairs(
                one.texts(),
                one.texts().stream()
                        .map(text -> text.startsWith("“") ? Form.DIRECT : Form.INDIRECT)
                        .toList());
        List<Integer> labels = one.labels();
        List<ClaimPair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                add(pairs, null, features.of(i, j), labels.get(i).equals(labels.get(j)));
            }
        }
        return pairs;
    }

    private static void add(List<ClaimPair> pairs, String event, double[] features, boolean same) {
        if (features != null) {
            pairs.add(new ClaimPair(event, features, same, 1));
        }
    }

    private ClaimPair weighing(double pairWeight) {
        return new ClaimPair(event, features, same, pairWeight);
    }
}

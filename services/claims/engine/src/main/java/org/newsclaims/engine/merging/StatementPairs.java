package org.newsclaims.engine.merging;

import java.util.List;
import java.util.stream.IntStream;
import org.newsclaims.engine.model.Form;

/** What the claim model sees of pairs of statements of one event, for those who fit or examine it. */
public final class StatementPairs {
    /** Names of the features, in their order. */
    public static final List<String> FEATURES = PairFeatures.NAMES;

    private final List<Content> contents;
    private final Likeness likeness;

    /**
     * @param texts every statement of one event
     * @param forms how much of each is quoted
     */
    public StatementPairs(List<String> texts, List<Form> forms) {
        contents = IntStream.range(0, texts.size())
                .mapToObj(i -> Content.of(EditorialAdditions.without(texts.get(i), forms.get(i))))
                .toList();
        likeness = new Likeness(contents, new ClaimModel(new double[FEATURES.size()], 0, 0));
    }

    /**
     * @return the features of statements i and j, or null when they are never compared: they share nothing that tells, or
     *     contradict each other in a number, a date or a name
     */
    public double[] of(int i, int j) {
        return Details.differ(contents.get(i), contents.get(j))
                ? null
                : likeness.features(contents.get(i), contents.get(j));
    }

    /** Whether they contradict each other in a number, a date or a name. */
    public boolean differ(int i, int j) {
        return Details.differ(contents.get(i), contents.get(j));
    }
}

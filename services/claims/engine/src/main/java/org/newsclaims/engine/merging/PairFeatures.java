package org.newsclaims.engine.merging;

import java.util.List;

/** What the pair model sees of two statements, for those who fit or examine its weights. */
public final class PairFeatures {
    private final List<Content> contents;
    private final Likeness likeness;

    /**
     * @param texts every statement of one event
     */
    public PairFeatures(List<String> texts) {
        contents = texts.stream().map(Content::of).toList();
        likeness = new Likeness(contents);
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
}

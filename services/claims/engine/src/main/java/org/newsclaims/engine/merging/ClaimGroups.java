package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.model.Polarity;

/**
 * Joins the occurrences that say the same thing in the same voice. Average linkage with ties to the earliest; what differs
 * in a number or a day is never joined.
 */
final class ClaimGroups {
    static final double SAME = 0.4;

    /**
     * An article that has two points by one speaker in unlike words means two; what joins them elsewhere is a wording
     * that makes both.
     */
    private static final double UNLIKE = 0.25;

    private static final double APART = -1;

    private final Likeness likeness;

    ClaimGroups(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Groups in the order of their first occurrence. */
    List<List<Occurrence>> of(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> voices = new TreeMap<>();
        occurrences.forEach(occurrence -> voices.computeIfAbsent(occurrence.voice(), voice -> new ArrayList<>())
                .add(occurrence));
        List<List<Occurrence>> groups = new ArrayList<>();
        voices.values().forEach(voice -> groups.addAll(join(voice)));
        groups.sort((a, b) -> Integer.compare(a.get(0).order(), b.get(0).order()));
        return groups;
    }

    private List<List<Occurrence>> join(List<Occurrence> voice) {
        int n = voice.size();
        double[][] alike = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                alike[i][j] = likeness(voice.get(i), voice.get(j));
                alike[j][i] = alike[i][j];
            }
        }
        return AverageLinkage.join(voice, alike, SAME);
    }

    private double likeness(Occurrence a, Occurrence b) {
        if (a.statement().polarity() == Polarity.OMITTED) {
            return likeness.subject(a.content(), b.content());
        }
        double alike = likeness.of(a.content(), b.content());
        return alike < UNLIKE && a.articleId().equals(b.articleId()) ? APART : alike;
    }
}

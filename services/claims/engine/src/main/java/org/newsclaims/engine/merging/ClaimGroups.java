package org.newsclaims.engine.merging;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.model.Polarity;

/**
 * Joins the occurrences that say the same thing in the same voice. Average linkage with ties to the earliest; what differs
 * in a number or a day is never joined.
 */
final class ClaimGroups {

    /**
     * An article that has two points by one speaker in unlike words means two; what joins them elsewhere is a wording
     * that makes both.
     */
    private static final double UNLIKE = 0.25;

    private static final double APART = -1;

    private final Likeness likeness;
    private final double floor;

    ClaimGroups(Likeness likeness, double floor) {
        this.floor = floor;
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
        List<List<Occurrence>> items = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            items.addAll(Wordings.of(voice.stream()
                            .filter(occurrence -> occurrence.statement().polarity() == polarity)
                            .toList())
                    .each());
        }
        items.sort(Comparator.comparing(item -> item.get(0).order()));
        List<List<Occurrence>> groups = new ArrayList<>();
        for (int[] piece : pieces(items)) {
            groups.addAll(joinPiece(Arrays.stream(piece).mapToObj(items::get).toList()));
        }
        return groups;
    }

    /** Wordings that no two of which in different pieces are alike enough to join: what is joined lies in one piece. */
    private List<int[]> pieces(List<List<Occurrence>> items) {
        List<Content> contents =
                items.stream().map(item -> item.get(0).content()).toList();
        List<int[]> candidates = WordingPairs.of(contents, likeness, PairFeatures.LEAST_COVER);
        List<WeighedContent> weighed = contents.stream().map(likeness::weighed).toList();
        AlikeWordings pieces = new AlikeWordings(items.size());
        for (int i = 0; i < items.size(); i++) {
            for (int j : candidates.get(i)) {
                Occurrence one = items.get(j).get(0);
                Occurrence other = items.get(i).get(0);
                double alike = areWeighed(one, other)
                        ? likeness.ofClaim(weighed.get(j), weighed.get(i))
                        : unweighed(one, other);
                if (alike >= floor) {
                    pieces.link(j, i, alike);
                }
            }
        }
        return pieces.all();
    }

    private List<List<Occurrence>> joinPiece(List<List<Occurrence>> items) {
        int n = items.size();
        if (n == 1) {
            return items;
        }
        List<WeighedContent> weighed = items.stream()
                .map(item -> likeness.weighed(item.get(0).content()))
                .toList();
        double[][] alike = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                alike[i][j] = likeness(items.get(i), weighed.get(i), items.get(j), weighed.get(j));
                alike[j][i] = alike[i][j];
            }
        }
        int[] sizes = items.stream().mapToInt(List::size).toArray();
        return AverageLinkage.join(sizes, alike, floor).stream()
                .map(places -> places.stream()
                        .flatMap(place -> items.get(place).stream())
                        .sorted(Comparator.comparing(Occurrence::order))
                        .toList())
                .toList();
    }

    /** The mean over all pairs. */
    private double likeness(
            List<Occurrence> these, WeighedContent weighed, List<Occurrence> those, WeighedContent other) {
        Occurrence one = these.get(0);
        double alike = areWeighed(one, those.get(0)) ? likeness.of(weighed, other) : unweighed(one, those.get(0));
        if (alike >= UNLIKE || alike <= APART || one.statement().polarity() == Polarity.OMITTED) {
            return alike;
        }
        double pairs = (double) these.size() * those.size();
        double apart = inOneArticle(these, those);
        return (alike * (pairs - apart) + APART * apart) / pairs;
    }

    private static long inOneArticle(List<Occurrence> these, List<Occurrence> those) {
        if (these.size() == 1 && those.size() == 1) {
            return these.get(0).articleId().equals(those.get(0).articleId()) ? 1 : 0;
        }
        Map<String, Long> counts = those.stream().collect(groupingBy(Occurrence::articleId, counting()));
        return these.stream()
                .mapToLong(occurrence -> counts.getOrDefault(occurrence.articleId(), 0L))
                .sum();
    }

    private double unweighed(Occurrence a, Occurrence b) {
        return a.statement().polarity() == b.statement().polarity()
                ? likeness.subject(a.content(), b.content())
                : likeness.ofDenial(a.content(), b.content());
    }

    /** Whether the claim model tells if they are one claim. */
    private static boolean areWeighed(Occurrence a, Occurrence b) {
        Polarity polarity = a.statement().polarity();
        return polarity == b.statement().polarity() && polarity != Polarity.OMITTED;
    }
}

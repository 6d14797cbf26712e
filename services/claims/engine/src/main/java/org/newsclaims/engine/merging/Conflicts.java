package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;

/** Finds the pairs of claims that cannot both be told right. */
final class Conflicts {
    private static final double SAME = 0.5;
    /** Long sentences on one matter differ in many things; only the same one told otherwise is a conflict. */
    private static final double SAME_BUT_FOR_A_DETAIL = 0.7;

    private static final double MENTIONED = 0.6;
    private static final int MOST_COMPARED = 50;
    /** No two that share less are in conflict. */
    private static final double LEAST_COVER = 0.4;
    /** Of what is denied, each must have more: a long sentence says more besides, and to speak of
     * somebody is not to say of him what was denied. */
    private static final double DENIED = 0.6;

    private final Likeness likeness;
    private final Contrast contrast;
    private final SharedQuotations quotations;
    private final List<List<Occurrence>> claims;
    private final List<Wordings> wordings;
    private final List<Polarity> polarities;
    /** Ids by place of the claim. */
    private final List<Set<String>> speakers;
    /** By place of the claim; most are never asked for. */
    private final Map<Integer, Voices> voices = new HashMap<>();

    private final Map<Integer, List<ClaimConflict>> found = new TreeMap<>();

    Conflicts(Likeness likeness, List<List<Occurrence>> claims) {
        this.likeness = likeness;
        this.contrast = new Contrast(likeness);
        this.quotations = new SharedQuotations(likeness);
        this.claims = claims;
        this.wordings = claims.stream().map(Wordings::of).toList();
        this.polarities = claims.stream().map(Conflicts::polarity).toList();
        this.speakers =
                claims.stream().map(claim -> ids(claim.get(0).speakers())).toList();
    }

    /** By place of the claim in the list, its conflicts by kind, then claim id. */
    Map<Integer, List<ClaimConflict>> find() {
        Map<Content, List<Integer>> claimsOf = new IdentityHashMap<>();
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (List<Occurrence> wording : wordings.get(i).each()) {
                claimsOf.computeIfAbsent(wording.get(0).content(), content -> {
                            contents.add(content);
                            return new ArrayList<>();
                        })
                        .add(i);
            }
        }
        List<int[]> candidates = WordingPairs.of(contents, likeness, LEAST_COVER);
        Set<Long> pairs = new TreeSet<>();
        for (int i = 0; i < contents.size(); i++) {
            List<Integer> own = claimsOf.get(contents.get(i));
            pair(own, own, pairs);
            for (int j : candidates.get(i)) {
                pair(own, claimsOf.get(contents.get(j)), pairs);
            }
        }
        pairs.forEach(pair -> compare((int) (pair >>> Integer.SIZE), (int) (long) pair));
        found.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(ClaimConflict::kind).thenComparing(ClaimConflict::claimId)));
        return found;
    }

    /** Of very many claims in the same words, the first. */
    private static void pair(List<Integer> some, List<Integer> others, Set<Long> pairs) {
        for (int one : some.subList(0, Math.min(some.size(), MOST_COMPARED))) {
            for (int other : others.subList(0, Math.min(others.size(), MOST_COMPARED))) {
                if (one != other) {
                    pairs.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other));
                }
            }
        }
    }

    private void compare(int i, int j) {
        Polarity polarityA = polarities.get(i);
        Polarity polarityB = polarities.get(j);
        Set<String> speakersA = speakers.get(i);
        Set<String> speakersB = speakers.get(j);
        boolean shared = !Collections.disjoint(speakersA, speakersB);
        if (shared && polarityA != polarityB) {
            if (polarityA == Polarity.OMITTED || polarityB == Polarity.OMITTED) {
                if (speakersA.equals(speakersB)) {
                    silence(i, j, polarityA == Polarity.OMITTED);
                }
            } else {
                polarity(i, j);
            }
        } else if (speakersA.equals(speakersB) && polarityA == polarityB && polarityA != Polarity.OMITTED) {
            detail(i, j);
        } else if (!shared && polarityA == Polarity.AFFIRMED && polarityB == Polarity.AFFIRMED) {
            attribution(i, j);
        } else if (!shared && isOneSilent(polarityA, polarityB)) {
            contrast(i, j, polarityA == Polarity.OMITTED);
        }
    }

    private static boolean isOneSilent(Polarity a, Polarity b) {
        return a == Polarity.OMITTED && b == Polarity.AFFIRMED || a == Polarity.AFFIRMED && b == Polarity.OMITTED;
    }

    /** Of a claim that some outlets tell as a denial and others as its contrary, the denial. */
    private static Polarity polarity(List<Occurrence> claim) {
        return claim.stream()
                .map(occurrence -> occurrence.statement().polarity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * One outlet has the speaker address what another has him leave out.
     *
     * @param first whether the first of the two is what was left out
     */
    private void silence(int i, int j, boolean first) {
        // "Declined to say" on one day and said on the next is no contradiction between reports.
        if (claims.get(first ? i : j).stream().noneMatch(Contrast::isLeftOut)) {
            return;
        }
        Wordings silent = wordings.get(first ? i : j);
        Wordings spoken = wordings.get(first ? j : i);
        addSilence(
                i,
                j,
                first,
                silent.first(spoken, true, (omitted, said) -> likeness.covered(omitted, said) >= MENTIONED));
    }

    /** Two that have names, of whom an article says that one left out what the other has told. */
    private void contrast(int i, int j, boolean first) {
        if (!voices(i).areOthersThan(voices(j))) {
            return;
        }
        addSilence(i, j, first, contrast.of(claims.get(first ? i : j), claims.get(first ? j : i)));
    }

    /** @param pair what was left out and what was said, or null */
    private void addSilence(int i, int j, boolean first, Wordings.Pair pair) {
        if (pair != null) {
            add(
                    i,
                    j,
                    ClaimConflict.Kind.SILENCE,
                    first ? pair.one() : pair.other(),
                    first ? pair.other() : pair.one(),
                    null);
        }
    }

    private void polarity(int i, int j) {
        if (pointsBack(claims.get(i)) || pointsBack(claims.get(j))) {
            return;
        }
        Wordings.Pair pair = wordings.get(i)
                .first(
                        wordings.get(j),
                        true,
                        (a, b) -> !a.stance().against(b.stance())
                                && likeness.overlap(a, b) >= SAME
                                && Math.min(likeness.covered(a, b), likeness.covered(b, a)) >= DENIED);
        if (pair != null) {
            add(i, j, ClaimConflict.Kind.POLARITY, pair.one(), pair.other(), null);
        }
    }

    /** "Denied it": what is meant was found by rule, and that is not enough to set a denial against somebody's words. */
    private static boolean pointsBack(List<Occurrence> claim) {
        return claim.stream()
                .noneMatch(occurrence ->
                        occurrence.subject().equals(occurrence.statement().text()));
    }

    private void detail(int i, int j) {
        Wordings.Pair pair = wordings.get(i)
                .first(
                        wordings.get(j),
                        true,
                        (a, b) ->
                                Details.conflict(a, b).isPresent() && likeness.overlap(a, b) >= SAME_BUT_FOR_A_DETAIL);
        if (pair != null) {
            String differs = Details.conflict(pair.one().content(), pair.other().content())
                    .orElseThrow();
            add(i, j, ClaimConflict.Kind.DETAIL, pair.one(), pair.other(), differs);
        }
    }

    private void attribution(int i, int j) {
        if (!voices(i).areGivenWhatIsGivenTo(voices(j))) {
            return;
        }
        Wordings.Pair pair = wordings.get(i).first(wordings.get(j), false, quotations::same);
        if (pair != null) {
            add(i, j, ClaimConflict.Kind.ATTRIBUTION, pair.one(), pair.other(), null);
        }
    }

    private Voices voices(int claim) {
        return voices.computeIfAbsent(claim, place -> Voices.of(claims.get(place)));
    }

    private static Set<String> ids(List<Speaker> speakers) {
        Set<String> ids = new HashSet<>();
        speakers.forEach(speaker -> ids.add(speaker.id()));
        return ids;
    }

    private void add(int i, int j, ClaimConflict.Kind kind, Occurrence a, Occurrence b, String detail) {
        String back = detail == null
                ? null
                : detail.substring(detail.indexOf(" / ") + 3) + " / " + detail.substring(0, detail.indexOf(" / "));
        String idA = a.statement().id();
        String idB = b.statement().id();
        put(i, new ClaimConflict(kind, claimId(j), List.of(idA, idB), detail));
        put(j, new ClaimConflict(kind, claimId(i), List.of(idB, idA), back));
    }

    private void put(int claim, ClaimConflict conflict) {
        found.computeIfAbsent(claim, key -> new ArrayList<>()).add(conflict);
    }

    private String claimId(int claim) {
        return ClaimIds.foundedBy(claims.get(claim).get(0).statement().id());
    }
}

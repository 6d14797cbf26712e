package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/** Finds the pairs of claims that cannot both be told right. */
final class Conflicts {
    private static final double SAME = 0.5;
    /** Long sentences on one matter differ in many things; only the same one told otherwise is a conflict. */
    private static final double SAME_BUT_FOR_A_DETAIL = 0.7;

    private static final double SAME_SHORT_QUOTE = 0.4;
    private static final double MENTIONED = 0.6;
    private static final int LONG_QUOTE = 5;
    private static final int MOST_COMPARED = 50;
    /** No two that share less are in conflict. Of what is denied, each must have as much: a long sentence says more besides. */
    private static final double LEAST_COVER = 0.4;

    private final Likeness likeness;
    private final Contrast contrast;
    private final List<List<Occurrence>> claims;
    private final List<Wordings> wordings;
    private final Map<Integer, List<Conflict>> found = new TreeMap<>();

    Conflicts(Likeness likeness, List<List<Occurrence>> claims) {
        this.likeness = likeness;
        this.contrast = new Contrast(likeness);
        this.claims = claims;
        this.wordings = claims.stream().map(Wordings::of).toList();
    }

    /** By place of the claim in the list, its conflicts by kind, then claim id. */
    Map<Integer, List<Conflict>> find() {
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
        List<int[]> candidates = Candidates.of(contents, likeness, LEAST_COVER);
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
                .forEach(list -> list.sort(Comparator.comparing(Conflict::kind).thenComparing(Conflict::claimId)));
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
        List<Occurrence> a = claims.get(i);
        List<Occurrence> b = claims.get(j);
        Polarity polarityA = polarity(a);
        Polarity polarityB = polarity(b);
        Set<String> speakersA = ids(a.get(0).speakers());
        Set<String> speakersB = ids(b.get(0).speakers());
        boolean shared = speakersA.stream().anyMatch(speakersB::contains);
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
        if (!named(claims.get(i))
                || !named(claims.get(j))
                || related(claims.get(i).get(0).speakers(), claims.get(j).get(0).speakers())) {
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
                    Conflict.Kind.SILENCE,
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
                        false,
                        (a, b) -> !a.stance().against(b.stance())
                                && likeness.overlap(a, b) >= SAME
                                && Math.min(likeness.covered(a, b), likeness.covered(b, a)) >= LEAST_COVER);
        if (pair != null) {
            add(i, j, Conflict.Kind.POLARITY, pair.one(), pair.other(), null);
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
            add(i, j, Conflict.Kind.DETAIL, pair.one(), pair.other(), differs);
        }
    }

    /** The same quotation given to two that have names, by articles of which none gives it to both. */
    private void attribution(int i, int j) {
        Set<String> articles = new HashSet<>();
        claims.get(i).forEach(occurrence -> articles.add(occurrence.articleId()));
        if (claims.get(j).stream().anyMatch(occurrence -> articles.contains(occurrence.articleId()))
                || !named(claims.get(i))
                || !named(claims.get(j))
                || Telling.nowhere(claims.get(i))
                || Telling.nowhere(claims.get(j))
                || related(claims.get(i).get(0).speakers(), claims.get(j).get(0).speakers())) {
            return;
        }
        Wordings.Pair pair = wordings.get(i).first(wordings.get(j), false, this::sameQuotation);
        if (pair != null) {
            add(i, j, Conflict.Kind.ATTRIBUTION, pair.one(), pair.other(), null);
        }
    }

    /** Who has no name ("an officer") may be whoever is named elsewhere. */
    private static boolean named(List<Occurrence> claim) {
        List<Speaker> speakers = claim.get(0).speakers();
        return !speakers.isEmpty()
                && speakers.stream()
                        .allMatch(speaker ->
                                speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.ORGANIZATION);
    }

    private boolean sameQuotation(Content a, Content b) {
        List<Quote> shared = new ArrayList<>(Likeness.sharedQuotes(a, b));
        shared.addAll(Likeness.sharedQuotes(b, a));
        for (Quote quote : shared) {
            if (quote.length() >= LONG_QUOTE || sameMatter(a, b, quote) && likeness.overlap(a, b) >= SAME_SHORT_QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** A short quotation is the same only when it is said of the same thing: a telling word more in common. */
    private static boolean sameMatter(Content a, Content b, Quote quote) {
        Content quoted = Content.of(quote.text());
        return !quoted.concepts().isEmpty()
                && a.concepts().stream()
                        .anyMatch(concept -> concept.charAt(0) == '~'
                                && !quoted.concepts().contains(concept)
                                && b.concepts().contains(concept));
    }

    /** A person and a body or spokesman named after him: one speaks for the other. */
    private static boolean related(List<Speaker> a, List<Speaker> b) {
        for (Speaker one : a) {
            for (Speaker other : b) {
                if (one.type() != SpeakerType.PERSON || other.type() != SpeakerType.PERSON) {
                    String shorter = lastWord(one.type() == SpeakerType.PERSON ? one.name() : other.name());
                    String longer = one.type() == SpeakerType.PERSON ? other.name() : one.name();
                    if (longer.contains(shorter) || Seats.speakFor(one, other) || Seats.speakFor(other, one)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Set<String> ids(List<Speaker> speakers) {
        Set<String> ids = new HashSet<>();
        speakers.forEach(speaker -> ids.add(speaker.id()));
        return ids;
    }

    private void add(int i, int j, Conflict.Kind kind, Occurrence a, Occurrence b, String detail) {
        String back = detail == null
                ? null
                : detail.substring(detail.indexOf(" / ") + 3) + " / " + detail.substring(0, detail.indexOf(" / "));
        String idA = a.statement().id();
        String idB = b.statement().id();
        put(i, new Conflict(kind, claimId(j), List.of(idA, idB), detail));
        put(j, new Conflict(kind, claimId(i), List.of(idB, idA), back));
    }

    private void put(int claim, Conflict conflict) {
        found.computeIfAbsent(claim, key -> new ArrayList<>()).add(conflict);
    }

    private String claimId(int claim) {
        return ClaimIds.foundedBy(claims.get(claim).get(0).statement().id());
    }
}

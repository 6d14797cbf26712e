package org.newsclaims.engine.merging;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.terms.RoughCount;
import org.newsclaims.engine.text.IntList;

/**
 * Which articles of an event are copies of one story: apart from what they quote they share most of the shorter one's
 * wording, or they have it from the same newsroom, their own or the one they credit, which somebody else credits.
 */
final class Origins {
    private static final double COPY = 0.5;
    /** Fewer runs of words in common prove nothing: much of a short report is names and offices. */
    private static final int LEAST_SHARED = 10;
    /** So many articles are found by one run of words. */
    private static final int MOST_FOUND = 64;
    /** Most runs that are repeated stand in no more. */
    private static final int FEW = 2;

    private final List<MemberArticle> articles;
    private final DisjointSets stories = new DisjointSets();
    private final Map<String, ArticleOrigin> newsrooms = new HashMap<>();
    private final Set<String> publishers = new HashSet<>();
    /** Stories that more than one newsroom prints. */
    private final Set<String> spread = new HashSet<>();

    private Origins(Members members) {
        articles = members.articles();
        articles.forEach(member -> newsrooms.put(id(member), ArticleOrigin.of(member)));
        newsrooms.values().forEach(room -> publishers.add(room.outlet()));
    }

    static Origins of(Members members) {
        Origins origins = new Origins(members);
        origins.joinCopies();
        origins.joinCredits();
        origins.findSpread();
        return origins;
    }

    /** Articles that share runs of words, found by them; by a run that very many have, only the first of these. */
    private void joinCopies() {
        RoughCount counted = countRuns();
        Map<Long, IntList> having = new HashMap<>();
        int[] shared = new int[articles.size()];
        int[] met = new int[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            int count = 0;
            for (long shingle : articles.get(i).prose().shingles()) {
                if (!counted.mayBeRepeated(shingle)) {
                    continue;
                }
                IntList before = having.computeIfAbsent(shingle, key -> new IntList(FEW));
                for (int k = 0; k < before.size(); k++) {
                    int j = before.get(k);
                    if (shared[j]++ == 0) {
                        met[count++] = j;
                    }
                }
                if (before.size() < MOST_FOUND) {
                    before.add(i);
                }
            }
            Arrays.sort(met, 0, count);
            for (int k = 0; k < count; k++) {
                int j = met[k];
                if (isCopy(articles.get(i).prose(), articles.get(j).prose(), shared[j])) {
                    stories.join(id(articles.get(i)), id(articles.get(j)));
                }
                shared[j] = 0;
            }
        }
    }

    /** Most runs stand in one article alone, and need no place in the index. */
    private RoughCount countRuns() {
        RoughCount counted = new RoughCount(articles.stream()
                .mapToInt(member -> member.prose().shingles().length)
                .sum());
        articles.forEach(member -> {
            for (long shingle : member.prose().shingles()) {
                counted.add(shingle);
            }
        });
        return counted;
    }

    private static boolean isCopy(Prose a, Prose b, int shared) {
        int shorter = Math.min(a.shingles().length, b.shingles().length);
        return shorter >= LEAST_SHARED && shared >= Math.max(LEAST_SHARED, COPY * shorter);
    }

    private void joinCredits() {
        Set<String> credited = new HashSet<>();
        newsrooms.values().stream().filter(ArticleOrigin::credited).forEach(room -> credited.add(room.key()));
        Map<String, String> first = new TreeMap<>();
        for (MemberArticle member : articles) {
            String room = newsrooms.get(id(member)).key();
            if (credited.contains(room)) {
                stories.join(first.computeIfAbsent(room, key -> id(member)), id(member));
            }
        }
    }

    private void findSpread() {
        Map<String, ArticleOrigin> first = new HashMap<>();
        for (MemberArticle member : articles) {
            ArticleOrigin room = newsrooms.get(id(member));
            if (!room.equals(first.computeIfAbsent(story(id(member)), key -> room))) {
                spread.add(story(id(member)));
            }
        }
    }

    /** By article id, the first article (in founding order) of the same origin. */
    Map<String, String> byArticle() {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> named = new TreeMap<>();
        for (MemberArticle member : articles) {
            first.put(id(member), named.computeIfAbsent(story(id(member)), key -> id(member)));
        }
        return first;
    }

    /** Independent origins of a claim, see {@link Provenance}. */
    int count(Collection<Occurrence> occurrences) {
        return new Provenance(this, List.copyOf(occurrences)).count();
    }

    /** A name for all copies of the article. */
    String story(String articleId) {
        return stories.root(articleId);
    }

    ArticleOrigin newsroom(String articleId) {
        return newsrooms.get(articleId);
    }

    /** Whether the newsroom wrote the article, as far as can be told: somebody's copy may stand under any name. */
    boolean wrote(String articleId) {
        return newsrooms.get(articleId).credited() || !spread.contains(story(articleId));
    }

    /** Whether an article of the event was published by that outlet. */
    boolean publishes(String outletKey) {
        return publishers.contains(outletKey);
    }

    private static String id(MemberArticle member) {
        return member.article().id();
    }
}

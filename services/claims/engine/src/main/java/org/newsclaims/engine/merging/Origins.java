package org.newsclaims.engine.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which articles of an event are copies of one story: apart from what they quote they share most of the shorter one's
 * wording, or they have it from the same newsroom, their own or the one they credit, which somebody else credits.
 */
final class Origins {
    private static final double COPY = 0.5;
    /** Fewer runs of words in common prove nothing: much of a short report is names and offices. */
    private static final int LEAST_SHARED = 10;

    private final List<MemberArticle> articles;
    private final Unions stories = new Unions();
    private final Map<String, Newsroom> newsrooms = new HashMap<>();
    /** Stories that more than one newsroom prints. */
    private final Set<String> spread = new HashSet<>();

    private Origins(Members members) {
        articles = members.articles();
        articles.forEach(member -> newsrooms.put(id(member), Newsroom.of(member)));
    }

    static Origins of(Members members) {
        Origins origins = new Origins(members);
        origins.joinCopies();
        origins.joinCredits();
        origins.findSpread();
        return origins;
    }

    private void joinCopies() {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                MemberArticle one = articles.get(i);
                MemberArticle other = articles.get(j);
                if (!story(id(one)).equals(story(id(other))) && copies(one.prose(), other.prose())) {
                    stories.join(id(one), id(other));
                }
            }
        }
    }

    private static boolean copies(Prose a, Prose b) {
        int shorter = Math.min(a.shingles().length, b.shingles().length);
        return shorter >= LEAST_SHARED && Prose.shared(a, b) >= Math.max(LEAST_SHARED, COPY * shorter);
    }

    private void joinCredits() {
        Set<String> credited = new HashSet<>();
        newsrooms.values().stream().filter(Newsroom::credited).forEach(room -> credited.add(room.key()));
        Map<String, String> first = new TreeMap<>();
        for (MemberArticle member : articles) {
            String room = newsrooms.get(id(member)).key();
            if (credited.contains(room)) {
                stories.join(first.computeIfAbsent(room, key -> id(member)), id(member));
            }
        }
    }

    private void findSpread() {
        Map<String, Newsroom> first = new HashMap<>();
        for (MemberArticle member : articles) {
            Newsroom room = newsrooms.get(id(member));
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

    /** Independent origins of a claim, see {@link Sources}. */
    int count(Collection<Occurrence> occurrences) {
        return new Sources(this, List.copyOf(occurrences)).count();
    }

    /** A name for all copies of the article. */
    String story(String articleId) {
        return stories.root(articleId);
    }

    Newsroom newsroom(String articleId) {
        return newsrooms.get(articleId);
    }

    /** Whether the newsroom wrote the article, as far as can be told: somebody's copy may stand under any name. */
    boolean wrote(String articleId) {
        return newsrooms.get(articleId).credited() || !spread.contains(story(articleId));
    }

    /** Whether an article of the event was published by that outlet. */
    boolean publishes(String outletKey) {
        return newsrooms.values().stream().anyMatch(room -> outletKey.equals(room.outlet()));
    }

    private static String id(MemberArticle member) {
        return member.article().id();
    }
}

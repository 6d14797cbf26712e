package org.newsclaims.engine.merging;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which articles of an event are copies of one story: they share most of the shorter one's wording, or are credited to
 * the same single agency.
 */
final class Origins {
    private static final double COPY = 0.5;
    private static final int PASSAGE = 12;
    private static final Pattern CREDIT = Pattern.compile(
            "^[^\\n]{0,60}?\\((Reuters|AP|AFP|Associated Press|Xinhua|TASS|Tass|PTI|ANI|UPI|dpa|DPA|IANS|Bloomberg)\\)\\s*[-–—]",
            Pattern.MULTILINE);
    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "ap",
            "afp",
            "associated press",
            "agence france-presse",
            "xinhua",
            "tass",
            "pti",
            "upi",
            "dpa",
            "ians",
            "bloomberg",
            "interfax");

    private final Map<String, String> origin = new TreeMap<>();

    private Origins() {}

    static Origins of(Members members) {
        Origins origins = new Origins();
        List<MemberArticle> articles = members.articles();
        articles.forEach(member -> origins.origin.put(id(member), id(member)));
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (copies(articles.get(i).prose(), articles.get(j).prose())) {
                    origins.join(id(articles.get(i)), id(articles.get(j)));
                }
            }
        }
        Map<String, String> credited = new TreeMap<>();
        for (MemberArticle member : articles) {
            String agency = credit(member);
            if (agency != null) {
                String first = credited.putIfAbsent(agency, id(member));
                if (first != null) {
                    origins.join(first, id(member));
                }
            }
        }
        return origins;
    }

    /** By article id, the first article (in founding order) of the same origin. */
    Map<String, String> byArticle(Members members) {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> named = new TreeMap<>();
        for (MemberArticle member : members.articles()) {
            String root = root(id(member));
            named.putIfAbsent(root, id(member));
            first.put(id(member), named.get(root));
        }
        return first;
    }

    /** Independent origins of a claim: articles of one story, and passages copied word for word, count once. */
    int count(Collection<Occurrence> occurrences) {
        Origins own = new Origins();
        List<Occurrence> all = List.copyOf(occurrences);
        for (Occurrence occurrence : all) {
            String root = root(occurrence.articleId());
            own.origin.putIfAbsent(root, root);
            String via = occurrence.statement().setting().via();
            if (via != null) {
                String agency = "via " + canonical(via);
                own.origin.putIfAbsent(agency, agency);
                own.join(root, agency);
            }
        }
        for (int i = 0; i < all.size() && all.size() <= MOST_COMPARED; i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (copied(all.get(i), all.get(j))) {
                    own.join(root(all.get(i).articleId()), root(all.get(j).articleId()));
                }
            }
        }
        Set<String> roots = new TreeSet<>();
        own.origin.keySet().forEach(key -> roots.add(own.root(key)));
        return roots.size();
    }

    private static final int MOST_COMPARED = 200;

    /** The same paraphrase in the same words; a shared quotation proves nothing, everybody quotes alike. */
    private static boolean copied(Occurrence a, Occurrence b) {
        return a.content().quotes().isEmpty()
                && b.content().quotes().isEmpty()
                && Runs.longest(a.content().words(), b.content().words()) >= PASSAGE;
    }

    private static String credit(MemberArticle member) {
        String outlet = member.article().outlet();
        if (outlet != null && AGENCIES.contains(outlet.toLowerCase(Locale.ROOT))) {
            return canonical(outlet);
        }
        String text = member.article().text();
        Matcher credit = CREDIT.matcher(text.substring(0, Math.min(text.length(), 1500)));
        return credit.find() ? canonical(credit.group(1)) : null;
    }

    private static String canonical(String agency) {
        String name = agency.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "associated press", "the associated press" -> "ap";
            case "agence france-presse" -> "afp";
            default -> name;
        };
    }

    private static boolean copies(Prose a, Prose b) {
        int shorter = Math.min(a.shingles().length, b.shingles().length);
        return shorter > 0 && Prose.shared(a, b) >= COPY * shorter;
    }

    private static String id(MemberArticle member) {
        return member.article().id();
    }

    private String root(String id) {
        String at = id;
        while (!origin.get(at).equals(at)) {
            at = origin.get(at);
        }
        return at;
    }

    private void join(String a, String b) {
        String rootA = root(a);
        String rootB = root(b);
        if (rootA.compareTo(rootB) < 0) {
            origin.put(rootB, rootA);
        } else {
            origin.put(rootA, rootB);
        }
    }
}

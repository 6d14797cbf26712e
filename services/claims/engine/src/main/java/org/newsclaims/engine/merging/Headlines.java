package org.newsclaims.engine.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.page.TopLines;
import org.newsclaims.engine.terms.Background;

/** Finds the headline that tells an event best: the one whose words most of its articles use, for its length. */
final class Headlines {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
    private static final int LINES = 8;

    private Headlines() {}

    /** Null when no article has one. */
    static String best(Members members) {
        Map<String, Integer> articles = new HashMap<>();
        for (MemberArticle member : members.articles()) {
            member.prose().headStems().forEach(stem -> articles.merge(stem, 1, Integer::sum));
        }
        String best = null;
        double most = -1;
        for (MemberArticle member : members.articles()) {
            for (Line line : member.headlines()) {
                double score = score(line.stems(), articles, members.articles().size());
                if (score > most) {
                    most = score;
                    best = line.text();
                }
            }
        }
        return best;
    }

    private static double score(List<String> stems, Map<String, Integer> articles, int total) {
        double sum = 0;
        for (String stem : stems) {
            sum += Background.shipped().weight(stem) * (articles.getOrDefault(stem, 0) - 0.5) / total;
        }
        return sum / Math.sqrt(4 + stems.size());
    }

    /** The given title; else the short lines at the top that do not end like a sentence. */
    static List<Line> lines(Article article) {
        return candidates(article).stream()
                .map(line -> new Line(line, List.copyOf(Background.stems(line))))
                .toList();
    }

    private static List<String> candidates(Article article) {
        String title = article.title();
        if (title != null && !title.isBlank()) {
            return List.of(TopLines.isFirst(title, article.text()) ? TopLines.headline(article.text()) : title.strip());
        }
        List<String> lines = article.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        Set<String> seen = new HashSet<>();
        List<String> titles = lines.stream()
                .filter(line -> line.length() >= SHORTEST && line.length() <= LONGEST && !line.endsWith("."))
                .filter(seen::add)
                .limit(2)
                .toList();
        return titles.isEmpty() && !lines.isEmpty() ? List.of(clip(lines.get(0))) : titles;
    }

    private static String clip(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())) - 1);
        return line.substring(0, end).strip() + "…";
    }

    /**
     * A line that may be an article's headline.
     *
     * @param stems each once, in order of the alphabet
     */
    record Line(String text, List<String> stems) {}
}

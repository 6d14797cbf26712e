package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;

/**
 * Which words of an article are (parts of) names: those it prints with a capital where a capital means something, and
 * more often so than without. Headlines In Capitals give no evidence but take part.
 */
final class NameWords {
    private static final int LONGEST = 4;
    private static final double HEADLINE = 0.6;

    private final Set<String> names;
    private final List<FullName> fullNames;
    private final List<Token> tokens;

    private NameWords(List<Token> tokens, Set<String> names, List<FullName> fullNames) {
        this.tokens = tokens;
        this.names = names;
        this.fullNames = fullNames;
    }

    static NameWords of(List<Token> tokens) {
        Set<Integer> headlines = headlines(tokens);
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.number() || headlines.contains(token.line())) {
                continue;
            }
            int[] count = counts.computeIfAbsent(Stems.bare(token.text()), key -> new int[2]);
            if (!token.capital()) {
                count[1]++;
            } else if (!token.opens() || capitalFollows(tokens, i)) {
                count[0]++;
            }
        }
        Set<String> names = new HashSet<>();
        counts.forEach((bare, count) -> {
            if (count[0] > count[1] && !StopWords.ALL.contains(bare) && bare.length() > 1) {
                names.add(bare);
            }
        });
        return new NameWords(tokens, names, fullNames(tokens, names));
    }

    /** "Tara Reid said …": the first of two capitals in a row is one for its own sake. */
    private static boolean capitalFollows(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).joined()
                && tokens.get(i + 1).capital()
                && !tokens.get(i + 1).opens();
    }

    private static Set<Integer> headlines(List<Token> tokens) {
        Map<Integer, int[]> lines = new HashMap<>();
        for (Token token : tokens) {
            int[] count = lines.computeIfAbsent(token.line(), key -> new int[2]);
            if (!token.number() && !StopWords.ALL.contains(Stems.bare(token.text()))) {
                count[0]++;
                count[1] += token.capital() ? 1 : 0;
            }
        }
        Set<Integer> headlines = new HashSet<>();
        lines.forEach((line, count) -> {
            if (count[1] > HEADLINE * count[0]) {
                headlines.add(line);
            }
        });
        return headlines;
    }

    private static List<FullName> fullNames(List<Token> tokens, Set<String> names) {
        List<FullName> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int j = i;
            StringBuilder full = new StringBuilder();
            while (j < tokens.size() && j - i < LONGEST && part(tokens, names, j, j > i)) {
                full.append(j > i ? "_" : "").append(Stems.bare(tokens.get(j).text()));
                j++;
            }
            if (j - i > 1) {
                found.add(new FullName(full.toString(), i));
            }
            i = Math.max(j, i + 1);
        }
        return found;
    }

    private static boolean part(List<Token> tokens, Set<String> names, int at, boolean continued) {
        Token token = tokens.get(at);
        return token.capital()
                && (!continued || token.joined() && !token.opens())
                && names.contains(Stems.bare(token.text()));
    }

    boolean isName(int token) {
        return tokens.get(token).capital()
                && names.contains(Stems.bare(tokens.get(token).text()));
    }

    List<FullName> fullNames() {
        return fullNames;
    }

    /**
     * Two to four parts in a row.
     *
     * @param text parts in lower case, joined by underscores
     * @param token index of the first
     */
    record FullName(String text, int token) {}
}

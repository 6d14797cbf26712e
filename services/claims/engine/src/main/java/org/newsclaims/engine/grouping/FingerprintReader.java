package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/** Takes the fingerprint of an article. */
final class FingerprintReader {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_TERMS = 160;
    private static final int LEAD_TOKENS = 70;
    private static final int LONGEST_TERM = 40;
    private static final double LEAD_FREQUENCY = 1.0;
    private static final Set<String> STOP = StopWords.ALL;

    private final Background background;

    FingerprintReader(Background background) {
        this.background = background;
    }

    Fingerprint read(Article article) {
        String text = article.text();
        if (article.title() != null && !text.startsWith(article.title())) {
            text = article.title() + "\n" + text;
        }
        if (text.length() > MOST_CHARACTERS) {
            text = text.substring(0, MOST_CHARACTERS);
        }
        List<Token> tokens = Tokens.of(onceEach(text));
        Days days = Days.read(tokens, article.publishedAt());
        return new Fingerprint(
                article.id(), article.publishedAt(), days.written(), terms(tokens, days), days.mentions());
    }

    /** Captions and teasers stand twice on many pages; a line counts once. */
    private static String onceEach(String text) {
        Set<String> seen = new HashSet<>();
        StringBuilder once = new StringBuilder(text.length());
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && seen.add(line))
                .forEach(line -> once.append(line).append('\n'));
        return once.toString();
    }

    private List<Term> terms(List<Token> tokens, Days days) {
        Names names = Names.of(tokens);
        Map<String, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (days.covers(i) || token.text().length() > LONGEST_TERM) {
                continue;
            }
            if (token.number()) {
                String digits = token.text().replace(",", "");
                count(tallies, digits, Term.Kind.NUMBER, i);
            } else {
                String stem = Stems.of(token.text());
                if (stem.length() > 1 && !STOP.contains(Stems.bare(token.text()))) {
                    count(tallies, stem, names.isName(i) ? Term.Kind.NAME : Term.Kind.WORD, i);
                }
            }
        }
        for (Names.FullName full : names.fullNames()) {
            count(tallies, full.text(), Term.Kind.FULL_NAME, full.token());
        }
        List<Term> terms = new ArrayList<>();
        tallies.forEach((key, tally) -> terms.add(term(key, tally)));
        terms.sort(Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::text));
        return terms.size() > MOST_TERMS ? terms.subList(0, MOST_TERMS) : terms;
    }

    private static void count(Map<String, Tally> tallies, String text, Term.Kind kind, int at) {
        Tally tally = tallies.computeIfAbsent(text, key -> new Tally());
        tally.count += 1;
        tally.lead |= at < LEAD_TOKENS;
        tally.kinds.merge(kind, 1, Integer::sum);
    }

    private Term term(String text, Tally tally) {
        double frequency = 1 + Math.log(tally.count + (tally.lead ? LEAD_FREQUENCY : 0));
        Term.Kind kind = tally.kind();
        double idf =
                switch (kind) {
                    case NUMBER -> Math.min(text.length(), 3) * 2.0;
                    case FULL_NAME -> -Math.log(Background.RARE);
                    default -> background.weight(text);
                };
        return new Term(text, kind, (int) Math.max(1, Math.round(1000 * frequency * idf)), tally.lead);
    }

    private static final class Tally {
        private int count;
        private boolean lead;
        private final Map<Term.Kind, Integer> kinds = new HashMap<>();

        /** The same stem as name and as word is what it mostly is. */
        Term.Kind kind() {
            Term.Kind best = null;
            for (Term.Kind kind : Term.Kind.values()) {
                if (kinds.containsKey(kind) && (best == null || kinds.get(kind) > kinds.get(best))) {
                    best = kind;
                }
            }
            return best;
        }
    }
}

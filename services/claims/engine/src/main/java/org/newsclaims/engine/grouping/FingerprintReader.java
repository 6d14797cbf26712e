package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final int MOST_PAIRS = 80;
    private static final int LEAD_TOKENS = 70;
    private static final int HEAD_TERMS = 14;
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
        ArticleDays days = ArticleDays.read(tokens, article.publishedAt());
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

    private List<Term> terms(List<Token> tokens, ArticleDays days) {
        NameWords names = NameWords.of(tokens);
        Map<String, Tally> tallies = new TreeMap<>();
        int telling = 0;
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
                    Tally tally = count(tallies, stem, names.isName(i) ? Term.Kind.NAME : Term.Kind.WORD, i);
                    if (telling++ < HEAD_TERMS && i < LEAD_TOKENS) {
                        tally.place = Term.Place.HEAD;
                    }
                }
            }
        }
        pairs(tokens, days, tallies);
        for (NameWords.FullName full : names.fullNames()) {
            count(tallies, full.text(), Term.Kind.FULL_NAME, full.token());
        }
        List<Term> terms = new ArrayList<>();
        tallies.forEach((key, tally) -> terms.add(term(key, tally)));
        terms.sort(Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::text));
        Map<Boolean, List<Term>> parts =
                terms.stream().collect(Collectors.partitioningBy(term -> term.kind() == Term.Kind.PAIR));
        List<Term> kept = new ArrayList<>(first(parts.get(false), MOST_TERMS));
        kept.addAll(first(parts.get(true), MOST_PAIRS));
        return kept;
    }

    private static List<Term> first(List<Term> terms, int most) {
        return terms.size() > most ? terms.subList(0, most) : terms;
    }

    private static void pairs(List<Token> tokens, ArticleDays days, Map<String, Tally> tallies) {
        String before = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String stem = Stems.of(token.text());
            boolean telling = !days.covers(i)
                    && stem.length() > 1
                    && token.text().length() <= LONGEST_TERM
                    && !STOP.contains(Stems.bare(token.text()));
            if (telling && before != null && !token.opens()) {
                count(tallies, before + "+" + stem, Term.Kind.PAIR, i);
            }
            before = telling ? stem : null;
        }
    }

    private static Tally count(Map<String, Tally> tallies, String text, Term.Kind kind, int at) {
        Tally tally = tallies.computeIfAbsent(text, key -> new Tally());
        tally.count += 1;
        if (at < LEAD_TOKENS && tally.place == Term.Place.BODY) {
            tally.place = Term.Place.LEAD;
        }
        tally.kinds.merge(kind, 1, Integer::sum);
        return tally;
    }

    private Term term(String text, Tally tally) {
        double frequency = 1 + Math.log(tally.count + (tally.place == Term.Place.BODY ? 0 : LEAD_FREQUENCY));
        Term.Kind kind = tally.kind();
        double idf =
                switch (kind) {
                    case NUMBER -> Math.min(text.length(), 3) * 2.0;
                    case FULL_NAME -> -Math.log(Background.RARE);
                    case PAIR -> (background.weight(text.substring(0, text.indexOf('+')))
                                    + background.weight(text.substring(text.indexOf('+') + 1)))
                            / 2;
                    default -> background.weight(text);
                };
        return new Term(text, kind, (int) Math.max(1, Math.round(1000 * frequency * idf)), tally.place);
    }

    private static final class Tally {
        private int count;
        private Term.Place place = Term.Place.BODY;
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

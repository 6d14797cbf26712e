package org.newsclaims.engine.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Concepts;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/** What a remark can be filed under: its telling words, alone and by twos where they stand side by side. */
final class Label {
    private static final double TELLING = 4.5;
    private static final int SHORTEST = 4;

    private Label() {}

    /** By key (the concepts, so that "safe zones" and "safe areas" are one), the words as printed. */
    static Map<String, String> candidates(String text) {
        List<Token> tokens = Tokens.of(text);
        List<String> concepts = new ArrayList<>();
        for (Token token : tokens) {
            boolean empty = token.number() || StopWords.ALL.contains(Stems.bare(token.text()));
            concepts.add(
                    empty
                            ? null
                            : Concepts.standard()
                                    .of(List.of(Stems.of(token.text())))
                                    .get(0));
        }
        Map<String, String> candidates = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (concepts.get(i) == null) {
                continue;
            }
            String word = tokens.get(i).text();
            if (word.length() >= SHORTEST && Background.shipped().weight(Stems.of(word)) >= TELLING) {
                candidates.putIfAbsent(concepts.get(i), word);
            }
            if (i + 1 < tokens.size()
                    && concepts.get(i + 1) != null
                    && tokens.get(i + 1).joined()
                    && !clause(tokens.get(i), tokens.get(i + 1))) {
                candidates.putIfAbsent(
                        concepts.get(i) + " " + concepts.get(i + 1),
                        word + " " + tokens.get(i + 1).text());
            }
        }
        return candidates;
    }

    /** "Minister agreed": a name and what its bearer did, which is no subject. */
    private static boolean clause(Token one, Token other) {
        return one.capital() && !other.capital() && other.text().endsWith("ed");
    }
}

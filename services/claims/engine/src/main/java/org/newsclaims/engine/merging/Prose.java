package org.newsclaims.engine.merging;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/**
 * The wording of an article.
 *
 * @param shingles hashes of its own runs of six words, ascending, each once; what it quotes is others' wording
 * @param credits keys of the outlets it credits
 * @param headStems stems of its first 1,200 characters
 * @param otherNames pairs of names it declares equal, in lower case
 */
record Prose(long[] shingles, Set<String> credits, Set<String> headStems, List<List<String>> otherNames) {
    private static final int SHINGLE = 6;
    private static final int HEAD = 1200;
    private static final String OPENING = "\"“„";
    private static final String CLOSING = "\"”“";
    private static final String MARKS = "\"“”„";

    static Prose of(String text) {
        return new Prose(
                shingles(text),
                Credits.of(text),
                Background.stems(text.substring(0, Math.min(text.length(), HEAD))),
                Appositions.in(text));
    }

    private static long[] shingles(String text) {
        List<Token> tokens = Tokens.of(text);
        BitSet quoted = quoted(text);
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Stems.bare(tokens.get(i).text()).hashCode();
        }
        LongStream.Builder shingles = LongStream.builder();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            int next = quoted.nextSetBit(tokens.get(i).start());
            if (next >= 0 && next < tokens.get(i + SHINGLE - 1).end()) {
                continue;
            }
            shingles.add(Runs.hash(words, i, SHINGLE));
        }
        return shingles.build().sorted().distinct().toArray();
    }

    /** Where the text stands in quotation marks; marks that are left open close with their line. */
    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                int end = closed(text, i + 1);
                quoted.set(i, end);
                i = end - 1;
            }
        }
        return quoted;
    }

    /** Behind the mark that closes a quotation, or where its line ends or another begins. */
    private static int closed(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}

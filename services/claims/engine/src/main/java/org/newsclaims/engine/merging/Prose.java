package org.newsclaims.engine.merging;

import java.util.Arrays;
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
 * @param shingles hashes of its runs of six words, ascending, each once
 * @param headStems stems of its first 1,200 characters
 * @param otherNames pairs of names it declares equal, in lower case
 */
record Prose(long[] shingles, Set<String> headStems, List<List<String>> otherNames) {
    private static final int SHINGLE = 6;
    private static final int HEAD = 1200;

    static Prose of(String text) {
        List<Token> tokens = Tokens.of(text);
        long[] words = new long[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Stems.bare(tokens.get(i).text()).hashCode();
        }
        LongStream.Builder shingles = LongStream.builder();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            long hash = 17;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = hash * 1_000_003L + words[j];
            }
            shingles.add(hash);
        }
        long[] sorted = shingles.build().toArray();
        Arrays.sort(sorted);
        return new Prose(
                Arrays.stream(sorted).distinct().toArray(),
                Background.stems(text.substring(0, Math.min(text.length(), HEAD))),
                Appositions.in(text));
    }

    /** How many shingles two articles share. */
    static int shared(Prose a, Prose b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.shingles.length && j < b.shingles.length) {
            if (a.shingles[i] == b.shingles[j]) {
                shared++;
                i++;
                j++;
            } else if (a.shingles[i] < b.shingles[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}

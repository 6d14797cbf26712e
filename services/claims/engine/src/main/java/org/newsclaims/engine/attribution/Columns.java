package org.newsclaims.engine.attribution;

/**
 * The analysed text as the tagger reads it: one column per layer, one entry per token, all texts replaced by hashes.
 * Heads are token indices, -1 for roots. Quotation and cluster numbers are -1 where there is none. Arrays are not copied
 * and must not change.
 *
 * @param start first code point of each token
 * @param end one past its last code point
 * @param word hash of the word as printed
 * @param lower hash of the word in lower case, curly marks made straight
 * @param lemma hash of the dictionary form
 * @param shape hash of the shape: "Xx", "dd", "."
 * @param suffix hash of the last three letters
 * @param pos hash of the Penn part of speech
 * @param coarse first letter of the part of speech, or '.' for punctuation
 * @param relation hash of the dependency relation to the head
 * @param head token index of the head, -1 for a root
 * @param clusters cluster hashes of each token, {@link #CLUSTERS} per token from fine to coarse, 0 for none
 * @param sentence number of the sentence of each token
 * @param paragraph number of the paragraph of each token
 * @param quotation number of the quotation a token lies in (marks included), or -1
 */
public record Columns(
        int[] start,
        int[] end,
        int[] word,
        int[] lower,
        int[] lemma,
        int[] shape,
        int[] suffix,
        int[] pos,
        char[] coarse,
        int[] relation,
        int[] head,
        int[] clusters,
        int[] sentence,
        int[] paragraph,
        int[] quotation) {
    /** Granularities of word clusters. */
    public static final int CLUSTERS = 3;

    public int size() {
        return start.length;
    }
}

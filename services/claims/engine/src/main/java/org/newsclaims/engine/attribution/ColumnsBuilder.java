package org.newsclaims.engine.attribution;

import java.util.Locale;

/** Fills {@link Columns} token by token. */
public final class ColumnsBuilder {
    private final int[] start;
    private final int[] end;
    private final int[] word;
    private final int[] lower;
    private final int[] lemma;
    private final int[] shape;
    private final int[] suffix;
    private final int[] pos;
    private final char[] coarse;
    private final int[] relation;
    private final int[] head;
    private final int[] clusters;
    private final int[] sentence;
    private final int[] paragraph;
    private final int[] quotation;

    public ColumnsBuilder(int size) {
        start = new int[size];
        end = new int[size];
        word = new int[size];
        lower = new int[size];
        lemma = new int[size];
        shape = new int[size];
        suffix = new int[size];
        pos = new int[size];
        coarse = new char[size];
        relation = new int[size];
        head = new int[size];
        clusters = new int[size * Columns.CLUSTERS];
        sentence = new int[size];
        paragraph = new int[size];
        quotation = new int[size];
    }

    public ColumnsBuilder place(int i, int from, int to, int sentenceNumber, int paragraphNumber, int quotationNumber) {
        start[i] = from;
        end[i] = to;
        sentence[i] = sentenceNumber;
        paragraph[i] = paragraphNumber;
        quotation[i] = quotationNumber;
        return this;
    }

    public ColumnsBuilder word(int i, String form, String lemmaOfForm) {
        String plain = plain(form);
        word[i] = plain.hashCode();
        String low = plain.toLowerCase(Locale.ROOT);
        lower[i] = low.hashCode();
        lemma[i] = lemmaOfForm == null ? lower[i] : lemmaOfForm.hashCode();
        shape[i] = shape(plain);
        suffix[i] = suffix(low);
        return this;
    }

    public ColumnsBuilder syntax(int i, String tag, String relationToHead, int headIndex) {
        pos[i] = tag.hashCode();
        coarse[i] = tag.isEmpty() ? '?' : Character.isLetter(tag.charAt(0)) ? tag.charAt(0) : '.';
        relation[i] = relationToHead.hashCode();
        head[i] = headIndex;
        return this;
    }

    public ColumnsBuilder cluster(int i, int granularity, int value) {
        clusters[i * Columns.CLUSTERS + granularity] = value;
        return this;
    }

    public Columns build() {
        return new Columns(
                start, end, word, lower, lemma, shape, suffix, pos, coarse, relation, head, clusters, sentence,
                paragraph, quotation);
    }

    private static String plain(String form) {
        if (form.length() > 2) {
            return form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
        }
        return switch (form) {
            case "\u201c", "\u201d", "''", "``", "\u201e", "\u00ab", "\u00bb" -> "\"";
            case "\u2018", "\u2019" -> "'";
            case "\u2015", "\u2014", "\u2013", "--" -> "-";
            default -> form.replace('\u2019', '\'');
        };
    }

    /** What {@link String#hashCode} makes of the last three letters. */
    private static int suffix(String low) {
        int hash = 0;
        for (int i = Math.max(0, low.length() - 3); i < low.length(); i++) {
            hash = 31 * hash + low.charAt(i);
        }
        return hash;
    }

    /** What {@link String#hashCode} makes of the kinds of characters in a row, six at most: of "Xx-d" for "Covid-19". */
    private static int shape(String form) {
        int hash = 0;
        int length = 0;
        char last = 0;
        for (int i = 0; i < form.length() && length < 6; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (kind != last) {
                hash = 31 * hash + kind;
                length++;
                last = kind;
            }
        }
        return hash;
    }
}

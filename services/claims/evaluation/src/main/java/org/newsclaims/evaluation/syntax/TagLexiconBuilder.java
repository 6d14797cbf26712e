package org.newsclaims.evaluation.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.syntax.model.EncodedSentence;
import org.newsclaims.engine.syntax.model.TagLexicon;

/** Collects the words that always have the same tag. */
final class TagLexiconBuilder {
    private static final int OFTEN = 30;
    private static final double ALWAYS = 0.998;

    private TagLexiconBuilder() {}

    static TagLexicon build(List<SilverCorpus.Sentence> sentences, WordClusters clusters) {
        Map<Integer, int[]> counts = new TreeMap<>();
        EncodedSentence encoded = new EncodedSentence(clusters);
        for (SilverCorpus.Sentence s : sentences) {
            encoded.encode(s.text, s.quotations, s.number);
            for (int i = 0; i < s.size(); i++) {
                counts.computeIfAbsent(encoded.form(i), k -> new int[Tag.values().length])[s.tags[i].ordinal()]++;
            }
        }
        int[] forms = new int[counts.size()];
        byte[] tags = new byte[counts.size()];
        int n = 0;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            int all = 0;
            int best = 0;
            for (int c = 0; c < entry.getValue().length; c++) {
                all += entry.getValue()[c];
                best = entry.getValue()[c] > entry.getValue()[best] ? c : best;
            }
            if (all >= OFTEN && entry.getValue()[best] >= ALWAYS * all) {
                forms[n] = entry.getKey();
                tags[n++] = (byte) best;
            }
        }
        System.out.println("tagger: " + n + " words with one tag");
        return TagLexicon.of(java.util.Arrays.copyOf(forms, n), java.util.Arrays.copyOf(tags, n));
    }
}

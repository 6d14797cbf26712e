package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;

/**
 * Cuts what no newspaper prints, texts as long as books, so that the columns of the learned tagger never take more memory
 * than one block of words needs. Cuts between paragraphs where it can, else between sentences.
 */
final class Blocks {
    /** Words in a block; some fifty times an article. */
    static final int LARGEST = 40_000;

    private Blocks() {}

    /** The blocks of a page, in text order; one for any common article. */
    static List<Range> of(Page page) {
        List<Range> blocks = new ArrayList<>();
        int from = 0;
        while (page.size() - from > LARGEST) {
            int to = cut(page, from);
            blocks.add(new Range(from, to));
            from = to;
        }
        if (from < page.size()) {
            blocks.add(new Range(from, page.size()));
        }
        return blocks;
    }

    private static int cut(Page page, int from) {
        int last = from + LARGEST;
        int paragraph = page.paragraphRange(page.paragraph(last)).from();
        if (paragraph > from + LARGEST / 2) {
            return paragraph;
        }
        return page.sentenceRange(page.sentence(last)).from(); // sentences are short, whatever the text
    }

    /**
     * Where a block that was read by itself stands.
     *
     * @param start code points before it
     */
    record Place(Page whole, Page part, int start) {
        Finding inWhole(Finding finding) {
            return new Finding(
                    finding.content().stream().map(this::inWhole).toList(),
                    inWhole(finding.cue()),
                    inWhole(finding.source()),
                    finding.head() < 0 ? finding.head() : word(finding.head()),
                    finding.rule(),
                    finding.confidence(),
                    inWhole(finding.via()));
        }

        void copy(Tagging tagging, Beliefs beliefs) {
            for (int i = 0; i < tagging.cue().length; i++) {
                int word = word(i);
                beliefs.content()[word] = tagging.content()[i];
                beliefs.cue()[word] = tagging.cue()[i];
            }
        }

        void copy(Parse parse, Parse.Builder trees) {
            for (int i = 0; i < parse.tokenCount(); i++) {
                int head = parse.head(i);
                trees.add(word(i), parse, i, head < 0 ? head : word(head));
            }
        }

        private int word(int i) {
            return inWhole(new Range(i, i + 1)).from();
        }

        private Range inWhole(Range words) {
            if (words.isEmpty()) {
                return Range.NONE;
            }
            Span span = part.span(words);
            return whole.words(new Span(start + span.start(), start + span.end()));
        }
    }
}

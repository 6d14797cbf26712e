package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;

/**
 * A sentence in which no quotation is cut.
 *
 * @param words all its words
 * @param speech the quotations in it that are speech, not names or scare quotes
 */
record Segment(Range words, List<Range> speech) {
    private static final int SPEECH_WORDS = 4;
    /** Bounds the work on texts that are all quotation marks. */
    private static final int LONGEST = 1000;

    Segment {
        speech = List.copyOf(speech);
    }

    /** The segments of a paragraph, in text order. */
    static List<Segment> of(Page page, Range paragraph) {
        List<Segment> segments = new ArrayList<>();
        int from = paragraph.from();
        for (int i = paragraph.from() + 1; i <= paragraph.to(); i++) {
            boolean cut = i == paragraph.to()
                    || i - from >= LONGEST
                    || page.sentence(i) != page.sentence(i - 1)
                            && (page.quote(i) < 0 || page.quote(i) != page.quote(i - 1));
            if (cut) {
                Range words = new Range(from, i);
                segments.add(new Segment(words, speech(page, words)));
                from = i;
            }
        }
        return segments;
    }

    /** Part of a sentence. */
    static Segment within(Page page, Range words) {
        return new Segment(words, speech(page, words));
    }

    private static List<Range> speech(Page page, Range words) {
        List<Range> speech = new ArrayList<>();
        for (int i = words.from(); i < words.to(); ) {
            int q = page.quote(i);
            if (q < 0) {
                i++;
                continue;
            }
            Quote quote = page.quotes().get(q);
            int to = Math.min(quote.to(), words.to());
            if (quote.words() >= SPEECH_WORDS || endsLikeSpeech(page, quote)) {
                speech.add(new Range(i, to));
            }
            i = Math.max(to, i + 1);
        }
        return speech;
    }

    private static boolean endsLikeSpeech(Page page, Quote quote) {
        String last = page.form(quote.to() - 2);
        return quote.words() > 0 && (last.equals(",") || last.equals("?") || last.equals("!"));
    }
}

package org.newsclaims.evaluation.coreference;

import java.util.List;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.extraction.Findings;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.speaker.SpeakerFinder;

/** A text with its mentions as the engine reads them. */
record MentionedText(Page page, List<Mention> mentions) {
    /** Reads texts as the engine does. */
    static final class Reader {
        private final Pages pages = new Pages();
        private final Findings findings = new Findings(new LearnedTagger(ModelFile.load()));
        private final SpeakerFinder speakers = new SpeakerFinder();

        MentionedText read(String text) {
            Page page = pages.read(text);
            Findings.Found found = findings.of(page);
            return new MentionedText(page, speakers.mentions(page, found.parse(), found.sayings()));
        }
    }

    /** The shortest mention over that code point; null when there is none. */
    Mention at(int codePoint) {
        Mention best = null;
        for (Mention mention : mentions) {
            Span span = page.span(mention.words());
            boolean over = span.start() <= codePoint && codePoint < span.end();
            if (over && (best == null || mention.words().length() < best.words().length())) {
                best = mention;
            }
        }
        return best;
    }
}

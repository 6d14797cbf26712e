package org.newsclaims.query.application.port;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Port: where words that were searched for stand in texts, found as the search finds them. */
public interface Highlights {
    /** Comes before a word that was found; of no language. */
    char BEGIN = '\uE000';
    /** Comes after it. */
    char END = '\uE001';

    /**
     * @param texts that hold neither mark
     * @param words as in a web search
     * @return the texts in the same order, with marks around every word that was found
     */
    CompletionStage<List<String>> marked(List<String> texts, String words);
}

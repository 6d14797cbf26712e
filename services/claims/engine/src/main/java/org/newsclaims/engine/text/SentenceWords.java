package org.newsclaims.engine.text;

import java.util.Map;
import java.util.Set;

/** Words that tell where a sentence begins or goes on. */
final class SentenceWords {
    private final Set<String> starters;
    private final Set<String> speech;

    private SentenceWords(Map<String, Set<String>> lists) {
        starters = lists.get("starter");
        speech = lists.get("speech");
    }

    static SentenceWords load() {
        return new SentenceWords(Resource.read("sentence-words.txt"));
    }

    /** Whether a capitalised word is no name, so that a sentence begins with it even behind an abbreviation. */
    boolean isStarter(String word) {
        return starters.contains(word);
    }

    /** Whether the word often follows a quotation and the name of its speaker. */
    boolean isSpeech(String word) {
        return speech.contains(word);
    }
}

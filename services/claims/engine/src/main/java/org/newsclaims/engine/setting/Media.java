package org.newsclaims.engine.setting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.WordList;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** What something was said or written in. */
final class Media {
    private static final Set<String> INTRODUCING = Set.of("in", "during", "at", "on", "by", "via", "through", "over");
    private static final Set<String> BEYOND =
            Set.of("after", "before", "when", "while", "as", "since", "because", "following", "ahead", "who", "which");
    private static final Set<String> DESCRIBING =
            Set.of("who", "which", "that", "of", "for", "from", "by", "on", "in", "at", "with", "about", "to");
    private static final int PHRASE = 7;

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();

    Media() {
        for (String line : WordList.read("media.txt")) {
            String[] sides = line.split("=");
            for (String word : sides[1].strip().split(",")) {
                String entry = word.strip();
                if (entry.startsWith("to ")) {
                    verbs.put(entry.substring(3), sides[0].strip());
                } else {
                    nouns.put(entry, sides[0].strip());
                }
            }
        }
    }

    /** The medium, or null. */
    String of(Page page, SettingWords frame, Range cue, Range source) {
        for (int i = cue.from(); i < cue.to(); i++) {
            String told = verbs.get(page.lower(i));
            if (told != null) {
                return told;
            }
        }
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int i : frame.words()) {
            if (i > cue.from() && BEYOND.contains(page.lower(i))) {
                break; // "said on Tuesday after an hour on the telephone"
            }
            String medium = INTRODUCING.contains(page.lower(i)) ? inPhrase(page, frame, i + 1) : null;
            if (medium != null && Math.abs(i - cue.from()) < distance) {
                nearest = medium;
                distance = Math.abs(i - cue.from());
            }
        }
        return nearest != null ? nearest : inSource(page, source);
    }

    private String inPhrase(Page page, SettingWords frame, int from) {
        for (int i = from;
                i < from + PHRASE
                        && frame.has(i)
                        && (page.word(i) || page.lower(i).equals("-"));
                i++) {
            String medium = noun(page, i);
            if (medium != null) {
                return medium;
            }
            if (i > from && INTRODUCING.contains(page.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** The source itself is a paper: "the readout of the call". */
    private String inSource(Page page, Range source) {
        int to = source.from();
        while (to < source.to() && !page.form(to).equals(",") && !DESCRIBING.contains(page.lower(to))) {
            to++;
        }
        for (int i = to - 1; i >= source.from(); i--) {
            String medium = noun(page, i);
            if (medium != null && !page.capitalised(i)) {
                return medium;
            }
        }
        return null;
    }

    private String noun(Page page, int i) {
        String two = nouns.get(page.lower(i) + ' ' + page.lower(i + 1));
        return two != null ? two : nouns.get(page.lower(i));
    }
}

package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Tokens;

/**
 * A stretch in quotation marks.
 *
 * @param text what stands between the marks
 * @param codes numbers of its words, at least one, see {@link Content#codes}
 */
record QuotedStretch(String text, int[] codes) {
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{2,2000})[\"”]?");

    static List<QuotedStretch> in(String text) {
        List<QuotedStretch> quotes = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int[] codes = Tokens.of(quoted.group(1)).stream()
                    .mapToInt(token -> Stems.bare(token.text()).hashCode())
                    .toArray();
            if (codes.length > 0) {
                quotes.add(new QuotedStretch(quoted.group(1), codes));
            }
        }
        return quotes;
    }

    /** How many words. */
    int length() {
        return codes.length;
    }

    /** Whether these very words stand among others. */
    boolean standsIn(int[] words) {
        return Runs.stands(codes, words);
    }
}

package org.newsclaims.engine.extraction;

import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * Numbers that a text prints with a space behind their point or comma, as converted pages do ("5. 9", "30, 000", "magnitude - 6"):
 * a content that ends within one would tell another number.
 */
final class SpacedNumbers {
    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,3}");
    private static final Pattern DECIMALS = Pattern.compile("\\p{Nd}{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\p{Nd}{3}");
    private static final Vocabulary SCALES = Vocabulary.of("magnitude category grade level stage type class");
    /** Words of what is counted, at most. */
    private static final int COUNTED = 10;

    private final Page page;

    SpacedNumbers(Page page) {
        this.page = page;
    }

    /** The finding with the whole number, and what it counts, where its content ends within one. */
    Finding whole(Finding finding) {
        Range last = finding.content().get(finding.content().size() - 1);
        int to = end(last.to());
        boolean free = to > last.to()
                && !new Range(last.to(), to).overlaps(finding.cue())
                && !new Range(last.to(), to).overlaps(finding.source());
        return free ? finding.withLast(new Range(last.from(), to)) : finding;
    }

    private int end(int from) {
        int to = from;
        while (to + 1 < page.size() && page.sentence(to + 1) == page.sentence(from - 1) && goesOn(to)) {
            to += 2;
        }
        if (to == from) {
            return from;
        }
        int end = to;
        while (end < page.size()
                && end - to <= COUNTED
                && page.word(end)
                && page.quote(end) == page.quote(from - 1)
                && page.sentence(end) == page.sentence(from - 1)) {
            end++;
        }
        return end - to > COUNTED ? to : end;
    }

    /** Whether a mark and the number behind it belong to what ends before the mark. */
    private boolean goesOn(int mark) {
        String next = page.form(mark + 1);
        String before = page.form(mark - 1);
        return switch (page.form(mark)) {
            case "." -> WHOLE.matcher(before).matches()
                    && DECIMALS.matcher(next).matches();
            case "," -> WHOLE.matcher(before).matches()
                    && THOUSANDS.matcher(next).matches();
            case "-" -> SCALES.has(page.lower(mark - 1)) && WHOLE.matcher(next).matches();
            default -> false;
        };
    }
}
